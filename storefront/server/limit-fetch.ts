/**
 * Gives every `fetch` of this process that has no signal of its own a limit. Next asks anew for what it has kept for long enough, after
 * the page, without the signal it was asked with: a platform that hangs got a connection more with every page, for five minutes each.
 */
export function limitFetch(withinMs: number): void {
  const { fetch: original } = globalThis;
  globalThis.fetch = (input, init) =>
    original(input, init?.signal || input instanceof Request ? init : { ...init, signal: AbortSignal.timeout(withinMs) });
}
