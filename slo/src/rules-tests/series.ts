import type { Labels } from '../../../observability/conventions/define.ts';
import { hasEvents, type Objective } from '../objective.ts';
import { counts, witnessCount, work, type Count } from '../sli.ts';
import { HEADROOM_CORES } from './headroom-cases.ts';
import { rising, witnessOf, type Phase } from './timeline.ts';

export interface Series {
  readonly series: string;
  readonly values: string;
}

const labelled = (name: string, labels: Readonly<Record<string, string>>): string =>
  `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}="${value}"`)
    .join(',')}}`;

/** The first values that this counts. */
const counted = ({ metric, excluded, matching }: Count): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metric.labels satisfies Labels).map(([label, values]) => [
      label,
      values.find((value) => !(excluded[label] ?? []).includes(value) && (matching[label] ?? [value]).includes(value)) ?? '',
    ]),
  );
/** The first values that count, and not as good. */
const countedAsBad = (good: Count): Record<string, string> => ({
  ...counted({ ...good, matching: {} }),
  ...Object.fromEntries(
    Object.entries(good.matching).map(([label, values]) => [
      label,
      good.metric.labels[label]?.find((value) => !values.includes(value) && !(good.excluded[label] ?? []).includes(value)) ?? '',
    ]),
  ),
});

/** What an objective's instrument and its witness expose in these phases. */
export function seriesOf(objective: Objective, phases: readonly Phase[], everyMinutes: number): readonly Series[] {
  const values = (each: (phase: Phase) => number): string => rising(phases, each, everyMinutes);
  const witness = witnessCount(objective);
  const witnessed = witness
    ? [
        {
          series: labelled(witness.series, counted(witness)),
          values: rising(
            phases.map((phase) => ({ ...phase, isGone: false })),
            witnessOf,
            everyMinutes,
          ),
        },
      ]
    : [];
  const { sli } = objective;
  if (!hasEvents(objective)) {
    if (sli.kind !== 'headroom') return [];
    return [
      { series: labelled(work(sli).series, counted(work(sli))), values: values(({ good }) => good) },
      { series: sli.cpuSeconds.name, values: values(({ bad }) => bad) },
      { series: sli.cores.name, values: `${HEADROOM_CORES}x${phases.reduce((sum, { minutes }) => sum + minutes, 0)}` },
      ...witnessed,
    ];
  }
  const { good, total } = counts(objective.sli);
  // An outage from the start has no good series at all, not one that stands still.
  const noneGood = phases.every((phase) => phase.good === 0) && phases.some(({ bad }) => bad > 0);
  if (objective.sli.kind === 'latency' || objective.sli.kind === 'ratio') {
    const boundary = good.boundarySeconds === undefined ? {} : { le: String(good.boundarySeconds) };
    return [
      ...(noneGood && objective.sli.kind === 'ratio'
        ? []
        : [{ series: labelled(good.series, { ...counted(good), ...boundary }), values: values((phase) => phase.good) }]),
      {
        series: labelled(total.series, counted(objective.sli.kind === 'latency' ? good : total)),
        values: values((phase) => phase.good + phase.bad),
      },
      ...witnessed,
    ];
  }
  return [
    ...(noneGood ? [] : [{ series: labelled(good.series, counted(good)), values: values((phase) => phase.good) }]),
    { series: labelled(good.series, countedAsBad(good)), values: values(({ bad }) => bad) },
    ...witnessed,
  ];
}
