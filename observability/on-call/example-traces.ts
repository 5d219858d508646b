import { z } from 'zod';
import { exampleLookups } from '../conventions/on-call.ts';
import type { Telemetry } from '../conventions/telemetry.ts';
import type { DeliveredAlert } from './webhook.ts';

export interface ExampleTrace {
  readonly traceId: string;
  readonly at: Date;
  readonly durationSeconds: number | undefined;
  /** Where to look at it; undefined where no place is known. */
  readonly url: string | undefined;
}

export interface ExampleSources {
  readonly telemetry: Telemetry;
  /** Without it the exemplars of Prometheus are taken. */
  readonly tempoUrl: string | undefined;
  readonly prometheusUrl: string | undefined;
  /** Trace id -> address of its page. */
  readonly linkTo: (traceId: string) => string | undefined;
  now(): Date;
}

const EXAMPLES_MAX = 3;
/** What happened shortly before the alert fired caused it. */
const LOOK_BACK_SECONDS = 15 * 60;
const TIMEOUT_MS = 3000;
const TRACE_ID = /^[0-9a-f]{32}$/;

const tempoAnswer = z.object({
  traces: z
    .array(
      z.object({
        traceID: z.string(),
        startTimeUnixNano: z.coerce.number(),
        durationMs: z.coerce.number().optional(),
      }),
    )
    .default([]),
});
const prometheusAnswer = z.object({
  data: z.array(
    z.object({
      exemplars: z.array(z.object({ labels: z.record(z.string(), z.string()), value: z.coerce.number(), timestamp: z.number() })),
    }),
  ),
});

async function ask(url: string, parameters: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(`${url}?${new URLSearchParams(parameters).toString()}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

type Found = Omit<ExampleTrace, 'url'>;

async function fromTempo(url: string, traceQl: string, from: number, until: number): Promise<readonly Found[]> {
  const asked = { q: traceQl, start: String(from), end: String(until), limit: String(EXAMPLES_MAX) };
  return tempoAnswer.parse(await ask(`${url}/api/search`, asked)).traces.map(({ traceID, startTimeUnixNano, durationMs }) => ({
    // Tempo leaves out zeros at the beginning.
    traceId: traceID.padStart(32, '0'),
    at: new Date(startTimeUnixNano / 1e6),
    durationSeconds: durationMs === undefined ? undefined : durationMs / 1000,
  }));
}

/** The slowest first. */
async function fromPrometheus(url: string, selector: string, from: number, until: number): Promise<readonly Found[]> {
  const asked = { query: selector, start: String(from), end: String(until) };
  return prometheusAnswer
    .parse(await ask(`${url}/api/v1/query_exemplars`, asked))
    .data.flatMap(({ exemplars }) => exemplars)
    .toSorted((one, other) => other.value - one.value)
    .map(({ labels, value, timestamp }) => ({
      traceId: labels['trace_id'] ?? '',
      at: new Date(timestamp * 1000),
      durationSeconds: value,
    }));
}

/** Looks for traces of what an alert is about: by its annotation `traceql` in Tempo, else by `exemplars` in Prometheus. */
export function exampleTraces(sources: ExampleSources): (alert: DeliveredAlert) => Promise<readonly ExampleTrace[]> {
  const { telemetry, tempoUrl, prometheusUrl, linkTo, now } = sources;
  const look = async (
    source: 'tempo' | 'prometheus',
    search: () => Promise<readonly Found[]>,
  ): Promise<readonly ExampleTrace[]> => {
    try {
      const found = [...new Map((await search()).map((one) => [one.traceId, one])).values()]
        .filter(({ traceId }) => TRACE_ID.test(traceId))
        .slice(0, EXAMPLES_MAX);
      telemetry.count(exampleLookups, { source, outcome: found.length > 0 ? 'found' : 'nothing' });
      return found.map((one) => ({ ...one, url: linkTo(one.traceId) }));
    } catch {
      telemetry.count(exampleLookups, { source, outcome: 'failed' });
      return [];
    }
  };
  return async ({ annotations, startsAt }) => {
    const from = Math.floor(startsAt.getTime() / 1000) - LOOK_BACK_SECONDS;
    const until = Math.ceil(now().getTime() / 1000);
    const { traceql, exemplars } = annotations;
    const inTempo =
      tempoUrl !== undefined && traceql !== undefined ? await look('tempo', () => fromTempo(tempoUrl, traceql, from, until)) : [];
    if (inTempo.length > 0 || prometheusUrl === undefined || exemplars === undefined) return inTempo;
    return look('prometheus', () => fromPrometheus(prometheusUrl, exemplars, from, until));
  };
}
