// Which panels and objectives use a metric of the contract. `node dashboards/src/usage.ts` prints those that nobody uses.
import type { Dashboard } from '@grafana/grafana-foundation-sdk/dashboard';
import type { MetricContract } from '@asyncflow/observability/conventions/define.ts';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import type { Objective } from '@asyncflow/slo/src/objective.ts';
import { BOARDS } from './boards/all.ts';
import { seriesIn } from './promql-findings.ts';
import { targetsOf } from './targets.ts';
import { contract, seriesNames } from './vocabulary.ts';

export interface Usage {
  readonly metric: MetricContract;
  /** `board: panel`. */
  readonly panels: readonly string[];
  readonly objectives: readonly string[];
}

const judgedBy = ({ sli, witness }: Objective): readonly MetricContract[] => [
  sli.metric,
  ...(sli.kind === 'ratio' ? [sli.goodMetric] : []),
  ...(sli.kind === 'headroom' ? [sli.cpuSeconds, sli.spentBy.metric, sli.cores] : []),
  ...(witness ? [witness.metric] : []),
];
const uses = (objective: Objective, metric: MetricContract): boolean =>
  judgedBy(objective).some(({ name }) => name === metric.name);

export function usages(
  metrics: readonly MetricContract[],
  boards: readonly Dashboard[],
  objectives: readonly Objective[],
): readonly Usage[] {
  const shown = boards
    .flatMap(targetsOf)
    .filter(({ source }) => source === 'prometheus')
    .map((target) => ({ at: `${target.board}: ${target.panel}`, series: seriesIn(target.text) }));
  return metrics.map((metric) => ({
    metric,
    panels: [
      ...new Set(shown.filter(({ series }) => seriesNames(metric).some((name) => series.includes(name))).map(({ at }) => at)),
    ],
    objectives: objectives.filter((objective) => uses(objective, metric)).map(({ name }) => name),
  }));
}

/** What is emitted for nobody. */
export const unused = (found: readonly Usage[]): readonly MetricContract[] =>
  found.filter(({ panels, objectives }) => panels.length === 0 && objectives.length === 0).map(({ metric }) => metric);

if (import.meta.main) {
  const { metrics } = await contract();
  const idle = unused(usages(metrics, BOARDS, OBJECTIVES));
  for (const { name, help } of idle) process.stdout.write(`${name}: ${help}\n`);
  process.stdout.write(`${metrics.length - idle.length} of ${metrics.length} metrics are on a panel or in an objective\n`);
}
