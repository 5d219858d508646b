const EVERY_MS = 20;

/** Reads until what is read is right, and answers it; the test's own time limit ends it when it never is. */
export async function eventually<T>(read: () => Promise<T> | T, isRight: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** Waits until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  await eventually(isSo, (so) => so);
}
