import type { Expr } from './kit/promql.ts';
import { filledIn, type Target } from './targets.ts';

export interface Stores {
  readonly prometheus: URL;
  /** Without it, queries to Loki are not asked. */
  readonly loki: URL | undefined;
}

const ANSWER_MS_MAX = 30_000;
const RANGE_SECONDS = 3600;
/** Of a scrape: nothing that was there for one falls between two steps. */
const STEP_SECONDS = 15;

interface Answer {
  readonly data?: {
    readonly resultType?: string;
    readonly result?: readonly { readonly value?: Sample; readonly values?: readonly Sample[] }[];
  };
}
type Sample = readonly [time: number | string, value: string];

const isLines = (logql: string): boolean => logql.startsWith('{');

/** As Grafana asks: over the last hour, or as it is now. */
function address({ prometheus, loki }: Stores, { source, text, isInstant }: Target): URL | undefined {
  if (source === 'tempo') return undefined;
  const base = source === 'loki' ? loki : prometheus;
  if (!base) return undefined;
  const isOverTime = !isInstant || (source === 'loki' && isLines(text));
  const path = `${source === 'loki' ? 'loki/' : ''}api/v1/query${isOverTime ? '_range' : ''}`;
  const url = new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
  const now = Math.floor(Date.now() / 1000);
  url.searchParams.set('query', filledIn(text));
  if (!isOverTime) return url;
  url.searchParams.set('start', String(now - RANGE_SECONDS));
  url.searchParams.set('end', String(now));
  if (source === 'loki' && isLines(text)) url.searchParams.set('limit', '1');
  else url.searchParams.set('step', String(STEP_SECONDS));
  return url;
}

/** A quantile of nothing is NaN, and no line on a panel. */
const isSomething = ({ data: { resultType, result = [] } = {} }: Answer): boolean =>
  resultType === 'streams'
    ? result.length > 0
    : result.some(({ value, values = value ? [value] : [] }) => values.some(([, number]) => number !== 'NaN'));

/** Throws what the store says is wrong, or that it does not answer; `of` says what was asked for. */
async function answerOf(url: URL, text: string, of: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS_MAX) });
  } catch (error) {
    throw new Error(`${url.origin} does not answer (${of})`, { cause: error });
  }
  const body = await response.text();
  if (!response.ok) throw new Error(`${url.origin} refuses ${text} (${of}): ${body.slice(0, 300)}`);
  return JSON.parse(body) as Answer;
}

/** Whether a query has data; undefined where it was not asked. Throws what the store says is wrong, or that it does not answer. */
export async function hasData(stores: Stores, target: Target): Promise<boolean | undefined> {
  const url = address(stores, target);
  return url && isSomething(await answerOf(url, target.text, `${target.board}: ${target.panel}`));
}

/** What an expression of one series is now; undefined where there is none. Throws as `hasData` does. */
export async function valueOf({ prometheus, loki }: Stores, { text }: Expr): Promise<number | undefined> {
  const target: Target = { board: 'check', panel: text, source: 'prometheus', text, legend: undefined, isInstant: true };
  const url = address({ prometheus, loki }, target);
  const value =
    url && (await answerOf(url, text, 'PROMETHEUS_URL; npm run stack starts a Prometheus')).data?.result?.[0]?.value?.[1];
  return value === undefined ? undefined : Number(value);
}
