import 'server-only';
import { headers } from 'next/headers';
import { shopperLocale } from '../locale/server';
import { fetchObserved } from '../telemetry/graph';
import type { TypedDocumentString } from './generated/operations';

/** The platform did not answer, or answered with an error of its own. `code` is the graph's. */
export class GraphError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'GraphError';
    this.code = code;
  }
}

const PLATFORM_URL = process.env['PLATFORM_URL'] ?? 'http://127.0.0.1:4000';
const ANSWER_WITHIN_MS = 8000;

export interface QueryOptions {
  /** Keeps the answer for so many seconds, for things that are the same for every shopper of a language. */
  readonly revalidateSeconds?: number;
}

const operationName = (document: string): string => /\bquery (\w+)/.exec(document)?.[1] ?? '';

/** Asks the platform from the server, in the shopper's language and with the shopper's address. Throws GraphError. */
export async function query<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { revalidateSeconds }: QueryOptions = {},
): Promise<Result> {
  const locale = await shopperLocale();
  const source = document.toString();
  const asked = { 'content-type': 'application/json', 'accept-language': locale };
  const response = await fetchObserved(`${PLATFORM_URL}/api/graphql`, {
    method: 'POST',
    headers: revalidateSeconds === undefined ? { ...asked, ...(await fromShopper()) } : asked,
    body: JSON.stringify({ query: source, variables, operationName: operationName(source) }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    ...(revalidateSeconds === undefined ? { cache: 'no-store' as const } : { next: { revalidate: revalidateSeconds } }),
  }).catch((error: unknown) => {
    throw new GraphError('UNREACHABLE', error instanceof Error ? error.name : 'unknown');
  });
  const body = (await response.json().catch(() => ({}))) as {
    data?: Result | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const [error] = body.errors ?? [];
  if (error || body.data === undefined || body.data === null)
    throw new GraphError(error?.extensions?.code ?? 'UNREACHABLE', error?.message ?? `status ${response.status}`);
  return body.data;
}

/** Who asks, vouched for by the secret that only our own processes know. */
async function fromShopper(): Promise<Record<string, string>> {
  const given = await headers();
  const secret = process.env['FORWARDED_SECRET'];
  const address = given.get('x-forwarded-for');
  return secret === undefined
    ? {}
    : { 'x-asyncflow-forwarded-secret': secret, ...(address ? { 'x-asyncflow-client-address': address } : {}) };
}
