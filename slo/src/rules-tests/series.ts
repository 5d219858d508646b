import type { Labels } from '../../../observability/conventions/define.ts';
import type { HeadroomSli, Objective } from '../objective.ts';
import { counts, spenders, witnessCount, type Count } from '../sli.ts';
import { HEADROOM_CORES } from './headroom-cases.ts';
import { rising, totalMinutes, witnessOf, type Phase } from './timeline.ts';

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

/**
 * Three processes of one host: one that does the work for three quarters of the CPU time, one that has the rest of it for its part, and
 * one that is neither and busier than both.
 */
function processes(sli: HeadroomSli, phases: readonly Phase[], everyMinutes: number): readonly Series[] {
  const { good } = counts(sli);
  const spending = spenders(sli);
  const [label = '', values = []] = Object.entries(spending.matching)[0] ?? [];
  const minutes = totalMinutes(phases);
  const process = (port: number, kind: Readonly<Record<string, string>>, share: number): readonly Series[] => {
    const at = { job: 'test', instance: `host:${port}` };
    return [
      { series: labelled(sli.cpuSeconds.name, at), values: rising(phases, ({ bad }) => bad * share, everyMinutes) },
      { series: labelled(sli.cores.name, at), values: `${HEADROOM_CORES}x${minutes}` },
      { series: labelled(spending.series, { ...kind, ...at }), values: `1x${minutes}` },
    ];
  };
  return [
    {
      series: labelled(good.series, { ...counted(good), job: 'test', instance: 'host:1' }),
      values: rising(phases, (phase) => phase.good, everyMinutes),
    },
    ...process(1, counted(spending), 0.75),
    ...process(2, { ...counted(spending), [label]: values.at(-1) ?? '' }, 0.25),
    ...process(3, countedAsBad(spending), 10),
  ];
}

/** What the second value of the split label exposes. */
export function besideOf(objective: Objective, phases: readonly Phase[], everyMinutes: number): readonly Series[] {
  const { splitBy = '', sli } = objective;
  const [first = '', second = ''] = sli.metric.labels[splitBy] ?? [];
  const split = `${splitBy}="${first}"`;
  return seriesOf(objective, phases, everyMinutes)
    .filter(({ series }) => series.includes(split))
    .map(({ series, values }) => ({ series: series.replace(split, `${splitBy}="${second}"`), values }));
}

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
  if (sli.kind === 'headroom') return [...processes(sli, phases, everyMinutes), ...witnessed];
  const { good, total } = counts(sli);
  // An outage from the start has no good series at all, not one that stands still.
  const noneGood = phases.every((phase) => phase.good === 0) && phases.some(({ bad }) => bad > 0);
  if (sli.kind === 'latency' || sli.kind === 'ratio') {
    const boundary = good.boundarySeconds === undefined ? {} : { le: String(good.boundarySeconds) };
    return [
      ...(noneGood && sli.kind === 'ratio'
        ? []
        : [{ series: labelled(good.series, { ...counted(good), ...boundary }), values: values((phase) => phase.good) }]),
      {
        series: labelled(total.series, counted(sli.kind === 'latency' ? good : total)),
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
