const EVERY_MS = 20;
/** Shorter than a test's own limit, so that the wait which never ended is named, and the line that waited. */
const WAIT_MS_MAX = 90_000;

/** Reads until what is read is right, and answers it. Throws from where it was called when it never is. */
export async function eventually<T>(read: () => Promise<T> | T, isRight: (value: T) => boolean): Promise<T> {
  const neverSo = new Error(`not so after ${WAIT_MS_MAX / 1000} s`);
  const end = performance.now() + WAIT_MS_MAX;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    if (performance.now() > end) throw neverSo;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** Waits until it is so. */
export function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  return eventually(isSo, (so) => so).then(() => undefined);
}
