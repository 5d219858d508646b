/** Leave to go on, at most so many times a second: whoever asks waits for their turn. `nowMs` and `wait` come from the caller's clock. */
export function pace(perSecond: number, nowMs: () => number, wait: (ms: number) => Promise<void>): () => Promise<void> {
  const gapMs = 1000 / perSecond;
  let nextMs = nowMs();
  return async () => {
    const turnMs = Math.max(nextMs, nowMs());
    nextMs = turnMs + gapMs;
    if (turnMs > nowMs()) await wait(turnMs - nowMs());
  };
}
