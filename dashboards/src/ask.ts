import { filledIn, type Target } from './targets.ts';

export interface Stores {
  readonly prometheus: URL;
  /** Without it, queries to Loki are not asked. */
  readonly loki: URL | undefined;
}

const ANSWER_MS_MAX = 30_000;
const HOUR_MS = 3_600_000;

interface Answer {
  readonly status?: string;
  readonly error?: string;
  readonly data?: { readonly result?: readonly unknown[] };
}

const isLines = (logql: string): boolean => logql.startsWith('{');

/** Logs are asked over the last hour, everything else as it is now. */
function address({ prometheus, loki }: Stores, { source, text }: Target): URL | undefined {
  if (source === 'tempo') return undefined;
  const base = source === 'loki' ? loki : prometheus;
  if (!base) return undefined;
  const path = source === 'prometheus' ? 'api/v1/query' : `loki/api/v1/query${isLines(text) ? '_range' : ''}`;
  const url = new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
  url.searchParams.set('query', filledIn(text));
  if (source === 'loki' && isLines(text)) {
    url.searchParams.set('start', new Date(Date.now() - HOUR_MS).toISOString());
    url.searchParams.set('limit', '1');
  }
  return url;
}

/** Whether a query has data now; undefined where it was not asked. Throws what the store says is wrong, or that it does not answer. */
export async function hasData(stores: Stores, target: Target): Promise<boolean | undefined> {
  const url = address(stores, target);
  if (!url) return undefined;
  const of = `${target.board}: ${target.panel}`;
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS_MAX) });
  } catch (error) {
    throw new Error(`${url.origin} does not answer (${of})`, { cause: error });
  }
  const body = await response.text();
  if (!response.ok) throw new Error(`${url.origin} refuses ${target.text} (${of}): ${body.slice(0, 300)}`);
  return ((JSON.parse(body) as Answer).data?.result?.length ?? 0) > 0;
}
