import type { MetricContract } from '../../observability/conventions/define.ts';
import { burnRates } from './burn-rates.ts';
import type { Matchers, Objective } from './objective.ts';

const unknownLabels = (metric: MetricContract, matchers: Matchers): string[] =>
  Object.entries(matchers).flatMap(([label, values]) => {
    const allowed = metric.labels[label];
    if (!allowed) return [`${metric.name} has no label "${label}"; it has ${Object.keys(metric.labels).join(', ')}`];
    return values
      .filter((value) => !allowed.includes(value))
      .map((value) => `${metric.name}: ${label} is never "${value}"; it is one of ${allowed.join(', ')}`);
  });

/** Every mistake of one objective, as sentences that say how to mend it; none when it can be met, measured and alerted on. */
export function mistakes(objective: Objective): readonly string[] {
  const { name, sli, target, alerting, splitBy, witness, badEventsMin } = objective;
  const found: string[] = [];
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) found.push(`the name ${name} is not kebab-case, as in api-latency`);
  if (!(target > 0 && target < 1)) found.push(`the target ${target} is not between 0 and 1; write 99 % as 0.99`);
  if (!(badEventsMin >= 1)) found.push(`badEventsMin is ${badEventsMin}; it must be at least 1`);
  if (sli.kind === 'latency' && !sli.metric.buckets.includes(sli.thresholdSeconds))
    found.push(
      `${sli.metric.name} has no bucket boundary at ${sli.thresholdSeconds} s: add it to the metric's buckets, or take one of ${sli.metric.buckets.join(', ')}`,
    );
  if (sli.kind === 'ratio' && Object.keys(sli.good).length === 0) found.push('nothing says which events are good: fill sli.good');
  found.push(...unknownLabels(sli.metric, sli.good), ...unknownLabels(sli.metric, sli.excluded));
  if (splitBy !== undefined && !sli.metric.labels[splitBy])
    found.push(`${sli.metric.name} has no label "${splitBy}" to split by; it has ${Object.keys(sli.metric.labels).join(', ')}`);
  if (witness) found.push(...unknownLabels(witness.metric, witness.excluded));
  for (const [label, values] of Object.entries(sli.good)) {
    const both = values.filter((value) => sli.excluded[label]?.includes(value));
    if (both.length > 0) found.push(`${label}="${both.join('|')}" is both good and excluded: take it out of one`);
  }
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
