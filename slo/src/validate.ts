import { boards } from '../../observability/conventions/boards.ts';
import type { MetricContract } from '../../observability/conventions/define.ts';
import { burnRates } from './burn-rates.ts';
import type { Matchers, Objective } from './objective.ts';
import { counts, spenders, type Count } from './sli.ts';

const unknownLabels = (metric: MetricContract, matchers: Matchers): readonly string[] =>
  Object.entries(matchers).flatMap(([label, values]) => {
    const allowed = metric.labels[label];
    if (!allowed) return [`${metric.name} has no label "${label}"; it has ${Object.keys(metric.labels).join(', ')}`];
    return values
      .filter((value) => !allowed.includes(value))
      .map((value) => `${metric.name}: ${label} is never "${value}"; it is one of ${allowed.join(', ')}`);
  });
const unknownIn = ({ metric, matching, excluded }: Count): readonly string[] => [
  ...unknownLabels(metric, matching),
  ...unknownLabels(metric, excluded),
];

/** What only some kinds of SLI can get wrong. */
function mistakesOfKind(objective: Objective): readonly string[] {
  const { sli, target } = objective;
  const found: string[] = [];
  if (sli.kind === 'headroom') {
    if (!(target > 0)) found.push(`the target ${target} is not above 0; write 1 for all that is required`);
    if (!(sli.requiredPerSecond > 0)) found.push(`requiredPerSecond is ${sli.requiredPerSecond}; it must be above 0`);
    if (!(sli.busyCoresMin > 0))
      found.push(`busyCoresMin is ${sli.busyCoresMin}; it must be above 0, or an idle process is judged by what idling costs`);
    found.push(...unknownIn(spenders(sli)));
    if (objective.alerting === 'page') found.push('headroom never pages: set alerting to ticket or report');
  } else if (!(target > 0 && target < 1)) found.push(`the target ${target} is not between 0 and 1; write 99 % as 0.99`);
  if (sli.kind === 'latency' && !sli.metric.buckets.includes(sli.thresholdSeconds))
    found.push(
      `${sli.metric.name} has no bucket boundary at ${sli.thresholdSeconds} s: add it to the metric's buckets, or take one of ${sli.metric.buckets.join(', ')}`,
    );
  if (sli.kind !== 'ratio' && sli.kind !== 'latency' && Object.keys(sli.good).length === 0)
    found.push('nothing says which events are good: fill sli.good');
  if (sli.kind === 'slices') {
    if (!(Number.isInteger(sli.badInARow) && sli.badInARow >= 1))
      found.push(`badInARow is ${sli.badInARow}; it must be a whole number from 1`);
    if (objective.alerting === 'page') found.push('slices never page: set alerting to ticket or report');
  }
  return found;
}

/** Every mistake of one objective, as sentences that say how to mend it; none when it can be met, measured and alerted on. */
export function mistakes(objective: Objective): readonly string[] {
  const { name, sli, target, alerting, splitBy, witness, witnessEventsMin, badEventsMin, board, traces } = objective;
  const found: string[] = [];
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) found.push(`the name ${name} is not kebab-case, as in api-latency`);
  if (!(badEventsMin >= 1)) found.push(`badEventsMin is ${badEventsMin}; it must be at least 1`);
  if (!boards.includes(board)) found.push(`there is no board "${board}"; take one of ${boards.join(', ')}`);
  found.push(...mistakesOfKind(objective));
  const { good, total } = counts(sli);
  found.push(...new Set([...unknownIn(good), ...unknownIn(total)]));
  for (const [label, values] of Object.entries(good.matching)) {
    const both = values.filter((value) => good.excluded[label]?.includes(value));
    if (both.length > 0) found.push(`${label}="${both.join('|')}" is both good and excluded: take it out of one`);
  }
  if (splitBy !== undefined && (sli.kind === 'ratio' || sli.kind === 'headroom'))
    found.push(`a ${sli.kind} cannot be split: take splitBy out`);
  else if (splitBy !== undefined && !sli.metric.labels[splitBy])
    found.push(`${sli.metric.name} has no label "${splitBy}" to split by; it has ${Object.keys(sli.metric.labels).join(', ')}`);
  if (witnessEventsMin !== undefined && !(witnessEventsMin >= 1))
    found.push(`witnessEventsMin is ${witnessEventsMin}; it must be at least 1`);
  if (witnessEventsMin !== undefined && !witness) found.push('witnessEventsMin without a witness: name one, or take it out');
  if (witness) found.push(...unknownLabels(witness.metric, witness.excluded));
  if (traces.exemplars) found.push(...unknownLabels(traces.exemplars.metric, traces.exemplars.matching));
  for (const attribute of Object.keys(traces.where ?? {}))
    if (!traces.span.attributes.includes(attribute))
      found.push(`the span ${traces.span.name} has no attribute "${attribute}"; it has ${traces.span.attributes.join(', ')}`);
  for (const { factor, long } of burnRates(objective))
    if (factor * (1 - target) >= 1)
      found.push(
        `can never ${alerting} on ${long}: ${factor} x (1 - ${target}) is an error ratio of 100 % or more; choose a target above ${Math.ceil((1 - 1 / factor) * 1000) / 1000} or an alerting that is slower`,
      );
  return found;
}

/** Throws with every mistake of every objective together, by the file it is in. */
export function validate(objectives: readonly Objective[]): void {
  const names = objectives.map(({ name }) => name);
  const all = [
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `slo/objectives/${name}.ts: there are two of this name in all.ts`),
    ...objectives.flatMap((objective) => mistakes(objective).map((mistake) => `slo/objectives/${objective.name}.ts: ${mistake}`)),
  ];
  if (all.length > 0) throw new Error(`The objectives cannot be compiled:\n${all.map((line) => `  ${line}`).join('\n')}`);
}
