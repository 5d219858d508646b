import { z } from 'zod';
import { ask, streams } from '../stack/ask.ts';
import type { Sample } from '../../slo/src/sli.ts';
import type { Capture } from './capture.ts';
import type { TelemetryContract } from './contract.ts';

/** Where the programs answer that keep what a shop says; undefined where one does not run. */
export interface StoreUrls {
  readonly prometheus: string | undefined;
  readonly loki: string | undefined;
  readonly tempo: string | undefined;
}

const vector = z.object({
  data: z.object({
    result: z.array(z.object({ metric: z.record(z.string(), z.string()), value: z.tuple([z.number(), z.coerce.number()]) })),
  }),
});
const tagValues = z.object({ tagValues: z.array(z.object({ value: z.string() })) });

/** What Prometheus makes of a target itself, and of rules and alerts. */
const NOT_OF_THE_PROCESS = 'up|scrape_.+|ALERTS.*|.+:.+';
/** What OTLP and Loki add to a line, and the two names that a line has otherwise. */
const NOT_OF_THE_LINE = new Set(
  (
    'deployment_environment_name detected_level flags observed_timestamp scope_name service_instance_id service_name service_version ' +
    'severity_number severity_text'
  ).split(' '),
);
/** Loki's own limit; a shop says some hundred lines while it is checked. */
const LINES_MAX = 5000;

async function samplesIn(prometheus: string, job: string): Promise<readonly Sample[]> {
  const query = `{job="${job}",__name__!~"${NOT_OF_THE_PROCESS}"}`;
  const { data } = await ask(vector, `${prometheus}/api/v1/query`, [['query', query]]);
  return data.result.map(({ metric: { __name__: name = '', job: _, instance: __, ...labels }, value: [, value] }) => ({
    name,
    labels,
    value,
  }));
}

/** The lines of a process as Loki has them, written as the process writes its own. */
async function linesIn(loki: string, service: string, contract: TelemetryContract): Promise<readonly string[]> {
  const { data } = await ask(streams, `${loki}/loki/api/v1/query_range`, [
    ['query', `{service_name="${service}"}`],
    ['limit', String(LINES_MAX)],
    ['since', '1h'],
  ]);
  return data.result.flatMap(({ stream, values }) => {
    // Loki writes a field's name with underscores.
    const fields = contract.logs.get(stream['event'] ?? '')?.fields ?? [];
    const named = new Map(fields.map((field) => [field.replaceAll(/\W/g, '_'), field]));
    const own = Object.entries(stream).filter(([name]) => !NOT_OF_THE_LINE.has(name));
    const line = Object.fromEntries(own.map(([name, value]) => [named.get(name) ?? name, value]));
    return values.map(([, msg]) => JSON.stringify({ service, ...line, msg }));
  });
}

const ofEach = async <T>(names: Iterable<string>, of: (name: string) => Promise<T>): Promise<ReadonlyMap<string, T>> =>
  new Map(await Promise.all([...names].map(async (name) => [name, await of(name)] as const)));

// What a store has of what was said; what was said itself, where that store does not run.

export const samplesKept = async ({ prometheus }: StoreUrls, said: Capture['metrics']): Promise<Capture['metrics']> =>
  prometheus === undefined ? said : ofEach(said.keys(), (job) => samplesIn(prometheus, job));

export const linesKept = async (
  { loki }: StoreUrls,
  said: Capture['lines'],
  contract: TelemetryContract,
): Promise<Capture['lines']> => (loki === undefined ? said : ofEach(said.keys(), (service) => linesIn(loki, service, contract)));

/** Their names alone: attributes are searched by Tempo and listed nowhere. */
export const spansKept = async ({ tempo }: StoreUrls, said: Capture['spans']): Promise<Capture['spans']> =>
  tempo === undefined
    ? said
    : (await ask(tagValues, `${tempo}/api/v2/search/tag/span:name/values`)).tagValues.map(({ value }) => ({
        name: value,
        attributes: {},
      }));
