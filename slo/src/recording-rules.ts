import type { Objective } from './objective.ts';
import { selectors } from './sli.ts';

export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

const RAW_WINDOWS = ['5m', '30m', '1h', '2h', '6h'] as const;
/** Averaged over recorded 5-minute rates: a raw range of days over a histogram is what kills a small Prometheus. */
const LONG_WINDOWS = ['1d', '3d', '30d'] as const;

/** The streams of an objective: all together, and each value of its split label. */
const streams = ({ name, splitBy }: Objective): readonly { by: string; labels: Record<string, string> }[] =>
  splitBy === undefined
    ? [{ by: '', labels: { objective: name } }]
    : [
        { by: '', labels: { objective: name, [splitBy]: 'all' } },
        { by: ` by (${splitBy}) `, labels: { objective: name } },
      ];

/** Rates of bad and of all events, error ratios over the windows of the alerts, bad events for the guard, budget left of 30 days. */
export function recordingRules(objective: Objective): readonly RecordingRule[] {
  const { good, total } = selectors(objective.sli);
  const id = `objective="${objective.name}"`;
  const rules: RecordingRule[] = [];
  for (const { by, labels } of streams(objective)) {
    const sum = (vector: string, window: string): string => `sum${by}(rate(${vector}[${window}]))`;
    // Without `or`, an outage in which no event at all is good would have no good series, hence no ratio, hence no alert.
    const bad = (window: string): string => `(${sum(total, window)} - (${sum(good, window)} or 0 * ${sum(total, window)}))`;
    rules.push(
      { record: 'slo:bad_events:rate5m', expr: bad('5m'), labels },
      { record: 'slo:events:rate5m', expr: sum(total, '5m'), labels },
    );
    for (const window of RAW_WINDOWS)
      rules.push({ record: `slo:error_ratio:rate${window}`, expr: `${bad(window)} / (${sum(total, window)} > 0)`, labels });
    for (const [window, seconds] of [
      ['1h', 3600],
      ['6h', 21_600],
    ] as const)
      rules.push({ record: `slo:bad_events:increase${window}`, expr: `${bad(window)} * ${seconds}`, labels });
  }
  for (const window of LONG_WINDOWS)
    rules.push({
      record: `slo:error_ratio:rate${window}`,
      expr: `sum_over_time(slo:bad_events:rate5m{${id}}[${window}]) / (sum_over_time(slo:events:rate5m{${id}}[${window}]) > 0)`,
      labels: { objective: objective.name },
    });
  rules.push({
    record: 'slo:error_budget_left:ratio30d',
    expr: `1 - slo:error_ratio:rate30d{${id}} / ${errorBudget(objective)}`,
    labels: { objective: objective.name },
  });
  return rules;
}

/** 1 - target without the noise of binary fractions. */
export const errorBudget = ({ target }: Objective): number => Number((1 - target).toPrecision(10));
