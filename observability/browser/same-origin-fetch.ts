export interface FetchMarks {
  /** Where telemetry itself goes: left alone. */
  readonly exceptPath: string;
  /** The share of requests whose trace is asked for; a hint, the server has a budget of its own. */
  readonly sampledShare: number;
  /** Sent with what is asked of the graph. */
  readonly visitId: string;
  readonly random: () => number;
}

const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits, in hexadecimal digits; `crypto.randomUUID` is missing outside https. */
export const randomId = (): string => hex(16);

/** Begins a trace with every request to our own origin and names the visit to the graph; other origins get nothing. Answers how to undo it. */
export function markRequests({ exceptPath, sampledShare, visitId, random }: FetchMarks): () => void {
  const original = globalThis.fetch;
  const marked: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (url.origin !== location.origin || url.pathname === exceptPath) return original(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    // What is fetched ahead of a click nobody waits for.
    const sampled = !headers.has('next-router-prefetch') && random() < sampledShare;
    if (!headers.has('traceparent')) headers.set('traceparent', `00-${hex(16)}-${hex(8)}-${sampled ? '01' : '00'}`);
    if (url.pathname === '/api/graphql') headers.set('x-asyncflow-visit', visitId);
    return original(input, { ...init, headers });
  };
  globalThis.fetch = marked;
  return () => {
    // Someone may have wrapped it since.
    if (globalThis.fetch === marked) globalThis.fetch = original;
  };
}
