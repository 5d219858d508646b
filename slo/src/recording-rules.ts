import { burnRates, WINDOW_SECONDS, type Window } from './burn-rates.ts';
import { headroomRules } from './headroom-rules.ts';
import { errorBudget, hasEvents, hasHeadroom, type EventObjective, type Objective } from './objective.ts';
import type { RecordingRule } from './recording-rule.ts';
import { selectors } from './sli.ts';

/** How often every rule is evaluated. */
export const RULE_INTERVAL_SECONDS = 30;
/** Longer ones are averaged over recorded 5-minute rates: a raw range of days over a histogram is what kills a small Prometheus. */
const RAW_SECONDS_MAX = WINDOW_SECONDS['6h'];
const isRaw = (window: Window): boolean => WINDOW_SECONDS[window] <= RAW_SECONDS_MAX;
const windowsInOrder = (windows: readonly Window[]): readonly Window[] =>
  [...new Set(windows)].toSorted((a, b) => WINDOW_SECONDS[a] - WINDOW_SECONDS[b]);

/** The streams of an objective: all together, and each value of its split label. */
const streams = ({ name, splitBy }: Objective): readonly { by: string; labels: Record<string, string> }[] =>
  splitBy === undefined
    ? [{ by: '', labels: { objective: name } }]
    : [
        { by: '', labels: { objective: name, [splitBy]: 'all' } },
        { by: ` by (${splitBy}) `, labels: { objective: name } },
      ];

function eventRules(objective: EventObjective): readonly RecordingRule[] {
  const { good, total } = selectors(objective.sli);
  const labels = { objective: objective.name };
  const id = `objective="${objective.name}"`;
  const rates = burnRates(objective);
  // 1 h and 6 h are what the annotations call the current burn.
  const ratios = windowsInOrder(['5m', '1h', '6h', '1d', '30d', ...rates.flatMap(({ long, short }) => [long, short])]);
  const guards = windowsInOrder(['1h', ...rates.map(({ long }) => long)]);

  const raw = streams(objective).flatMap(({ by, labels: own }): readonly RecordingRule[] => {
    const sum = (vector: string, window: Window): string => `sum${by}(rate(${vector}[${window}]))`;
    // Without `or`, an outage in which no event at all is good would have no good series, hence no ratio, hence no alert.
    const bad = (window: Window): string => `(${sum(total, window)} - (${sum(good, window)} or 0 * ${sum(total, window)}))`;
    return [
      { record: 'slo:bad_events:rate5m', expr: bad('5m'), labels: own },
      { record: 'slo:events:rate5m', expr: sum(total, '5m'), labels: own },
      ...ratios.filter(isRaw).map((window) => ({
        record: `slo:error_ratio:rate${window}`,
        expr: `${bad(window)} / (${sum(total, window)} > 0)`,
        labels: own,
      })),
      ...guards.filter(isRaw).map((window) => ({
        record: `slo:bad_events:increase${window}`,
        expr: `${bad(window)} * ${WINDOW_SECONDS[window]}`,
        labels: own,
      })),
    ];
  });
  return [
    ...raw,
    ...guards
      .filter((window) => !isRaw(window))
      .map((window) => ({
        record: `slo:bad_events:increase${window}`,
        // A second less: Prometheus 2 counts the hour at the window's edge as well, where 3 does not.
        expr: `sum_over_time(slo:bad_events:increase1h{${id}}[${WINDOW_SECONDS[window] - 1}s:1h])`,
        labels,
      })),
    // Both sums are over the same moments: busy ones weigh as much as they have events.
    ...ratios
      .filter((window) => !isRaw(window))
      .map((window) => ({
        record: `slo:error_ratio:rate${window}`,
        expr: `sum_over_time(slo:bad_events:rate5m{${id}}[${window}]) / (sum_over_time(slo:events:rate5m{${id}}[${window}]) > 0)`,
        labels,
      })),
    {
      record: 'slo:error_budget_left:ratio30d',
      expr: `1 - slo:error_ratio:rate30d{${id}} / ${errorBudget(objective)}`,
      labels,
    },
  ];
}

/** Rates of bad and of all events, error ratios over the windows of the alerts, bad events for the guard, budget left of 30 days; or headroom. */
export const recordingRules = (objective: Objective): readonly RecordingRule[] =>
  hasHeadroom(objective) ? headroomRules(objective) : hasEvents(objective) ? eventRules(objective) : [];
