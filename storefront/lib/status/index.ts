import type { Locale } from '../locale';

// What the prober's `/verdicts` says, read with care: it is another process, perhaps of another version.

export const VERDICTS = ['pass', 'fail', 'insufficient', 'no data'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ObjectiveStatus {
  readonly objective: string;
  /** `all`, or a part of it such as `read`. */
  readonly stream: string;
  readonly feels: Readonly<Record<Locale, string>>;
  readonly target: number;
  readonly measured: number | null;
  readonly good: number;
  readonly total: number;
  readonly verdict: Verdict;
}
export interface LatencyStatus {
  readonly class: string;
  readonly count: number;
  readonly p50Seconds: number;
  readonly p95Seconds: number;
  readonly p99Seconds: number;
}
export interface Status {
  readonly objectives: readonly ObjectiveStatus[];
  readonly latencies: readonly LatencyStatus[];
  readonly journeys: readonly { readonly journey: string; readonly outcome: string | null; readonly endedAt: string | null }[];
}

/** Reads what an answer says; throws when it says something else. */
export async function statusOf(response: Response): Promise<Status> {
  if (!response.ok) throw new Error(`status ${response.status}`);
  const body = (await response.json()) as Partial<Status>;
  if (!Array.isArray(body.objectives)) throw new Error('not a status');
  return { objectives: body.objectives, latencies: body.latencies ?? [], journeys: body.journeys ?? [] };
}

const ANSWER_WITHIN_MS = 10_000;

/** Asked from the browser; throws when the prober does not answer within 10 s or says something else. */
export const fetchStatus = async (signal: AbortSignal): Promise<Status> =>
  statusOf(await fetch('/api/verdicts', { signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]) }));

/** The worst verdict decides what the page says first; nothing measured is not good news. */
export function overall(objectives: readonly ObjectiveStatus[]): Verdict {
  if (objectives.some(({ verdict }) => verdict === 'fail')) return 'fail';
  if (objectives.length === 0 || objectives.every(({ verdict }) => verdict === 'no data')) return 'no data';
  return objectives.every(({ verdict }) => verdict === 'pass' || verdict === 'no data') ? 'pass' : 'insufficient';
}

/** 0.9991 is "99.91 %"; never rounded up to a hundred that was not reached. */
export const percentText = (share: number | null): string =>
  // 0.0003 * 10,000 is 2.9999999999999996: digits past the tenth are no measurement.
  share === null ? '–' : `${(Math.floor(Number((share * 10_000).toFixed(6))) / 100).toFixed(2)} %`;
export const millisecondsText = (seconds: number): string =>
  Number.isFinite(seconds) ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 1 : 0)} ms` : '–';
