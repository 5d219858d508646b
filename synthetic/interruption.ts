/** Aborts when this process is told to end. Each time, not once: under npm a Ctrl-C comes twice, and what was started must be stopped. */
export function interruption(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
  return interrupted.signal;
}
