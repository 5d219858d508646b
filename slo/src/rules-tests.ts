import { alerts, type Alert } from './alerts.ts';
import type { Matchers, Objective } from './objective.ts';
import { errorBudget } from './recording-rules.ts';

interface Series {
  readonly series: string;
  readonly values: string;
}
/** Events a minute for so many minutes. */
interface Phase {
  readonly minutes: number;
  readonly good: number;
  readonly bad: number;
}

const labelled = (name: string, labels: Readonly<Record<string, string>>): string =>
  `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}="${value}"`)
    .join(',')}}`;

/** promtool's notation of a counter that rises by so much a minute, phase after phase. */
function rising(phases: readonly Phase[], each: (phase: Phase) => number): string {
  let value = 0;
  return phases
    .map((phase, at) => {
      const step = each(phase);
      const from = at === 0 ? 0 : value + step;
      const text = `${from}+${step}x${phase.minutes - (at === 0 ? 0 : 1)}`;
      value += step * phase.minutes;
      return text;
    })
    .join(' ');
}

const some = (
  labels: Readonly<Record<string, readonly string[]>>,
  chosen: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([label, values]) => [label, chosen[label] ?? values[0] ?? '']));
const first = (matchers: Matchers): Record<string, string> =>
  Object.fromEntries(Object.entries(matchers).flatMap(([label, [value]]) => (value === undefined ? [] : [[label, value]])));

function input({ sli, witness }: Objective, phases: readonly Phase[]): readonly Series[] {
  const goodLabels = some(sli.metric.labels, first(sli.good));
  const counts = sli.metric.kind === 'histogram' ? `${sli.metric.name}_count` : sli.metric.name;
  const witnessed: Series[] = witness
    ? [{ series: labelled(witness.metric.name, some(witness.metric.labels, {})), values: rising(phases, () => 8) }]
    : [];
  if (sli.kind === 'latency')
    return [
      {
        series: labelled(`${sli.metric.name}_bucket`, { ...goodLabels, le: String(sli.thresholdSeconds) }),
        values: rising(phases, ({ good }) => good),
      },
      { series: labelled(counts, goodLabels), values: rising(phases, ({ good, bad }) => good + bad) },
      ...witnessed,
    ];
  const badOf = Object.fromEntries(
    Object.entries(sli.good).map(([label, values]) => [
      label,
      sli.metric.labels[label]?.find((value) => !values.includes(value) && !sli.excluded[label]?.includes(value)) ?? '',
    ]),
  );
  // An outage from the start has no good series at all, not one that stands still.
  const noneGood = phases.every(({ good }) => good === 0) && phases.some(({ bad }) => bad > 0);
  return [
    ...(noneGood ? [] : [{ series: labelled(counts, goodLabels), values: rising(phases, ({ good }) => good) }]),
    { series: labelled(counts, some(sli.metric.labels, badOf)), values: rising(phases, ({ bad }) => bad) },
    ...witnessed,
  ];
}

const PER_MINUTE = 60_000;
/** Bad events at so many times the speed the budget allows. */
const burn = (objective: Objective, times: number, minutes: number): Phase => {
  const bad = Math.round(PER_MINUTE * errorBudget(objective) * times);
  return { minutes, bad, good: PER_MINUTE - bad };
};

interface Case {
  readonly name: string;
  readonly phases: readonly Phase[];
  /** The suffixes of the alerts that fire at the end; the others must not. */
  readonly fires: readonly string[];
  /** As the annotation prints it; only needed where something fires. */
  readonly budgetLeft?: string;
}

const cases = (objective: Objective): readonly Case[] => [
  { name: 'half the allowed errors for eight hours: nobody is woken', phases: [burn(objective, 0.5, 480)], fires: [] },
  {
    name: 'an outage of one hour at 20 times the budget: page and ticket',
    phases: [burn(objective, 20, 60)],
    fires: ['BudgetBurnsFast', 'BudgetBurnsSlowly'],
    budgetLeft: '-1900 %',
  },
  {
    name: 'not one good event: the ratio exists and pages',
    phases: [{ minutes: 60, good: 0, bad: 60 }],
    fires: ['BudgetBurnsFast', 'BudgetBurnsSlowly'],
    budgetLeft: `${Math.round((1 - 1 / errorBudget(objective)) * 100)} %`,
  },
  {
    name: 'six hours at 4 times the budget: a ticket, no page',
    phases: [burn(objective, 4, 480)],
    fires: ['BudgetBurnsSlowly'],
    budgetLeft: '-300 %',
  },
  {
    name: 'twice the budget: the slowest window still raises a ticket',
    phases: [burn(objective, 2, 480)],
    fires: ['BudgetBurnsSlowly'],
    budgetLeft: '-100 %',
  },
  {
    name: 'one bad event of two: too few to wake anyone',
    phases: [
      { minutes: 30, good: 0, bad: 0 },
      { minutes: 1, good: 1, bad: 1 },
      { minutes: 6, good: 0, bad: 0 },
    ],
    fires: [],
  },
  {
    name: 'the witness looks and the counter stands still: silent',
    phases: [{ minutes: 30, good: 0, bad: 0 }],
    fires: ['Silent'],
    budgetLeft: 'unknown',
  },
];

const expected = (objective: Objective, alert: Alert, { budgetLeft }: Case): readonly unknown[] => {
  const annotations = { ...alert.annotations, budget_left: budgetLeft ?? '' };
  const { splitBy, sli } = objective;
  if (splitBy === undefined || alert.alert.endsWith('Silent'))
    return [{ exp_labels: alert.labels, exp_annotations: annotations }];
  return ['all', sli.metric.labels[splitBy]?.[0] ?? ''].map((stream) => ({
    exp_labels: { ...alert.labels, [splitBy]: stream },
    exp_annotations: annotations,
  }));
};

/** promtool unit tests of every alert, firing and not firing. promtool wants every firing alert of a tested name to be listed. */
export const rulesTests = (objectives: readonly Objective[]): unknown => ({
  rule_files: ['rules.yml'],
  evaluation_interval: '1m',
  tests: objectives.flatMap((objective) =>
    cases(objective).map((example) => ({
      name: `${objective.name}: ${example.name}`,
      interval: '1m',
      input_series: input(objective, example.phases),
      alert_rule_test: alerts(objective).map((alert) => ({
        eval_time: `${example.phases.reduce((sum, { minutes }) => sum + minutes, 0)}m`,
        alertname: alert.alert,
        exp_alerts: example.fires.some((suffix) => alert.alert.endsWith(suffix)) ? expected(objective, alert, example) : [],
      })),
    })),
  ),
});
