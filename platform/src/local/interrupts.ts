/** A Ctrl-C reaches a program under npm twice: from the terminal, and sent on by npm. */
const SAME_INTERRUPT_MS = 1000;

/** Calls `first` at the first SIGINT, SIGTERM or SIGHUP (the terminal was closed; Node undoes what nohup asks for), and `again` at each that is meant as another one. */
export function onInterrupt(first: () => void, again: () => void, nowMs: () => number = () => performance.now()): void {
  let sinceMs: number | undefined;
  const interrupted = (): void => {
    if (sinceMs === undefined) {
      sinceMs = nowMs();
      first();
    } else if (nowMs() - sinceMs > SAME_INTERRUPT_MS) again();
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  process.on('SIGHUP', interrupted);
}
