const EVERY_MS = 20;

/** Reads until what is read is right, and answers it; the test's own time limit ends it when it never is. */
export async function eventually<T>(read: () => Promise<T> | T, isRight: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
