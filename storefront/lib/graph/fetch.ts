import 'server-only';
import { cookies, headers } from 'next/headers';
import { shopperLocale } from '../locale/server';
import type { Locale } from '../locale';
import { fetchObserved } from '../telemetry/graph';
import { bodyOf, dataOf, GraphError, type GraphAnswer } from './error';
import type { TypedDocumentString } from './generated/operations';
import { PLATFORM_URL } from './platform-url';

const ANSWER_WITHIN_MS = 8000;
/** What the platform remembers a shopper by (platform/docs/decisions/0017). Others, of this shop or not, stay here. */
const SENT_ON = new Set(['session', 'cart', '__Host-session', '__Host-cart']);

export interface QueryOptions {
  /** Keeps the answer for so many seconds, for things that are the same for every shopper of a language: it is asked as a guest. */
  readonly revalidateSeconds?: number;
  /** Instead of the shopper's. */
  readonly locale?: Locale;
}

/** Asks the platform from the server as the shopper: language, address, cookies. Never for what changes something. Throws GraphError. */
export async function query<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { revalidateSeconds, locale }: QueryOptions = {},
): Promise<Result> {
  const asked = { 'content-type': 'application/json', 'accept-language': locale ?? (await shopperLocale()) };
  const response = await fetchObserved(`${PLATFORM_URL}/api/graphql`, {
    method: 'POST',
    headers: revalidateSeconds === undefined ? { ...asked, ...(await fromShopper()) } : asked,
    body: bodyOf(document.toString(), variables),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    ...(revalidateSeconds === undefined ? { cache: 'no-store' as const } : { next: { revalidate: revalidateSeconds } }),
  }).catch((error: unknown) => {
    throw new GraphError('UNREACHABLE', error instanceof Error ? error.name : 'unknown');
  });
  return dataOf((await response.json().catch(() => ({}))) as GraphAnswer<Result>, response.status);
}

/** Who asks, vouched for by the secret that only our own processes know. */
async function fromShopper(): Promise<Record<string, string>> {
  const [given, jar] = [await headers(), await cookies()];
  const secret = process.env['FORWARDED_SECRET'];
  const address = given.get('x-forwarded-for');
  const cookie = jar
    .getAll()
    .filter(({ name }) => SENT_ON.has(name))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  return {
    ...(cookie === '' ? {} : { cookie }),
    ...(secret === undefined
      ? {}
      : { 'x-asyncflow-forwarded-secret': secret, ...(address ? { 'x-asyncflow-client-address': address } : {}) }),
  };
}
