import { afterEach, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { counter, histogram } from '../../observability/conventions/define.ts';
import { journeys } from '../objectives/journeys.ts';
import { WINDOW_SECONDS, type Window } from './burn-rates.ts';
import { errorBudget, type Objective } from './objective.ts';
import { store, VERSIONS } from './prometheus-fixture.ts';
import { definition, END, samples, traffic, type Phase } from './random-traffic-fixture.ts';
import { recordingRules } from './recording-rules.ts';

// Random traffic of 30 days, fed to a real Prometheus: what the rules make of it is compared with what happened, by the definition.

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const OBJECTIVES_PER_RUN = 6;

const KINDS = ['availability', 'latency', 'split'] as const;
type Kind = (typeof KINDS)[number];
const CLASSES = ['read', 'write'] as const;

/** An objective of random traffic, or of two that are judged apart and together. */
interface Run {
  readonly kind: Kind;
  readonly name: string;
  readonly traffics: readonly [readonly Phase[], readonly Phase[]];
}

function objectiveOf({ kind, name }: Run): Objective {
  const id = name.replaceAll('-', '_');
  const good = { outcome: ['good'] };
  const outcome = ['good', 'bad'];
  const base: Objective = { ...journeys, name };
  if (kind === 'latency')
    return {
      ...base,
      sli: { kind, metric: histogram(`${id}_seconds`, '', { outcome }, [30]), thresholdSeconds: 30, good, excluded: {} },
    };
  const metric = counter(`${id}_total`, '', kind === 'split' ? { class: CLASSES, outcome } : { outcome });
  return {
    ...base,
    sli: { kind: 'availability', metric, good, excluded: {} },
    ...(kind === 'split' ? { splitBy: 'class' } : {}),
  };
}
function exposed({ kind, name, traffics }: Run, major: string): string {
  const id = name.replaceAll('-', '_');
  type Value = (sample: ReturnType<typeof samples>[number]) => number;
  const lines = (phases: readonly Phase[], series: string, value: Value): string =>
    samples(phases)
      .map((sample) => `${series} ${value(sample)} ${sample.at}\n`)
      .join('');
  const [first] = traffics;
  if (kind === 'latency')
    return [
      lines(first, `${id}_seconds_bucket{outcome="good",le="${major === '2' ? '30' : '30.0'}"}`, ({ good }) => good),
      lines(first, `${id}_seconds_count{outcome="good"}`, ({ good, bad }) => good + bad),
    ].join('');
  const counted = (phases: readonly Phase[], labels: string): string =>
    lines(phases, `${id}_total{${labels}outcome="good"}`, ({ good }) => good) +
    lines(phases, `${id}_total{${labels}outcome="bad"}`, ({ bad }) => bad);
  return kind === 'availability'
    ? counted(first, '')
    : CLASSES.map((of, at) => counted(traffics[at] ?? [], `class="${of}",`)).join('');
}

/** The rules' own expressions, with what they read of other rules evaluated as those are: every 30 s. */
function expression(objective: Objective, record: string): string {
  const rules = recordingRules(objective);
  const of = (name: string): string => {
    const all = rules.filter((one) => one.record === name);
    if (all.length === 0) throw new Error(`there is no rule ${name}`);
    const labelled = all.map(({ expr, labels }) =>
      Object.entries(labels).reduce(
        (inner, [label, value]) => `label_replace(${inner}, "${label}", "${value}", "", "")`,
        expr.replace(/(slo:\w+:\w+)\{[^}]*\}(?:\[(\w+)\])?/g, (_, inner: string, window: string | undefined) =>
          window === undefined ? of(inner) : `${of(inner)}[${window}:30s]`,
        ),
      ),
    );
    return `(${labelled.join(' or ')})`;
  };
  return of(record);
}

/** Each stream's traffic. */
const streamsOf = ({
  kind,
  traffics,
}: Run): readonly { readonly of: string | undefined; readonly traffics: readonly (readonly Phase[])[] }[] =>
  kind === 'split'
    ? [{ of: 'all', traffics }, ...CLASSES.map((of, at) => ({ of, traffics: [traffics[at] ?? []] }))]
    : [{ of: undefined, traffics: [traffics[0]] }];

test.each(VERSIONS)(
  'burn rates, bad events and budgets of random traffic, restarts included, are those of the definition on Prometheus $major, streams apart and together',
  async (version) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const runs = fc
      .sample(fc.tuple(traffic, traffic), { numRuns: OBJECTIVES_PER_RUN, seed })
      .map((traffics, index): Run => ({ kind: KINDS[index % KINDS.length] ?? 'split', name: `random-${index}`, traffics }));
    const database = store(version);
    closing.push(database.remove);
    database.addSamples(`${runs.map((run) => exposed(run, version.major)).join('')}# EOF\n`);
    const prometheus = await database.start();
    closing.push(prometheus.stop);

    const deviations: string[] = [];
    for (const run of runs) {
      const objective = objectiveOf(run);
      type Expected = (traffics: readonly (readonly Phase[])[]) => number;
      const compare = async (record: string, expectedOf: Expected, share = 0.01, leastShareOf = 0): Promise<void> => {
        const measured = await prometheus.query(expression(objective, record), END);
        const streams = streamsOf(run);
        if (measured.length !== streams.length) deviations.push(`${run.name} ${record}: ${measured.length} streams`);
        for (const { of, traffics } of streams) {
          const value = measured.find(({ metric }) => metric['class'] === of)?.value ?? Number.NaN;
          const expected = expectedOf(traffics);
          if (!(Math.abs(value - expected) <= share * Math.max(leastShareOf, Math.abs(expected))))
            deviations.push(`${run.name} ${record} ${of ?? ''}: ${value}, not ${expected}`);
        }
      };
      for (const window of Object.keys(WINDOW_SECONDS) as Window[])
        await compare(`slo:error_ratio:rate${window}`, (traffics) => definition(traffics, window).ratio);
      for (const window of ['1h', '6h'] as const)
        await compare(`slo:bad_events:increase${window}`, (traffics) => definition(traffics, window).bad);
      // They add up hours, and speeds change within an hour: a scrape of each.
      for (const window of ['1d', '3d'] as const)
        await compare(`slo:bad_events:increase${window}`, (traffics) => definition(traffics, window).bad, 0.02);
      const left: Expected = (traffics) => 1 - definition(traffics, '30d').ratio / errorBudget(objective);
      await compare('slo:error_budget_left:ratio30d', left, 0.01, 1);
    }
    expect({ seed, deviations }).toEqual({ seed, deviations: [] });
  },
);
