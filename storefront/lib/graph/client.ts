import { bodyOf, dataOf, GraphError, isTransient, type GraphAnswer } from './error';
import type { TypedDocumentString } from './generated/operations';

const ANSWER_WITHIN_MS = 15_000;
/** A browser allows 64 kB for all that outlives a page together, and fails what is beyond it: one body takes a quarter at most. */
const KEPT_ALIVE_BYTES_MAX = 16 * 1024;
/** Rests before the second and the third attempt. */
const RESTS_MS = [400, 1600];

/** What changes something is sent to its end even when its page is left meanwhile. */
const outlivesPage = (source: string, body: string): boolean =>
  source.startsWith('mutation') && new Blob([body]).size <= KEPT_ALIVE_BYTES_MAX;

/**
 * Asks the platform from the browser, through this shop's own address: queries and mutations alike, with the shopper's cookies.
 * Throws GraphError; the signal's own reason when it was aborted. Never asks twice by itself.
 */
export async function askFromBrowser<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  locale: string,
  signal?: AbortSignal,
): Promise<Result> {
  const source = document.toString();
  const body = bodyOf(source, variables);
  const late = AbortSignal.timeout(ANSWER_WITHIN_MS);
  let response: Response;
  let answer: GraphAnswer<Result>;
  try {
    response = await fetch('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': locale },
      body,
      keepalive: outlivesPage(source, body),
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    });
    answer = (await response.json()) as GraphAnswer<Result>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new GraphError('UNREACHABLE', error instanceof Error ? error.name : 'unknown');
  }
  return dataOf(answer, response.status);
}

/** Asks up to three times. Only for what may be done twice without harm: queries, absolute values, orders with a key. */
export async function askUntilAnswered<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (const rest of RESTS_MS)
    try {
      return await ask();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  return ask();
}
