import { EventsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { FLOW_CONTRACTS } from '@asyncflow/observability/flows/all.ts';
import type { AnyFlow } from '@asyncflow/observability/flows/define.ts';
import { row, type Row } from '../kit/board.ts';
import { toBoard, toLogs, toTraces } from '../kit/links.ts';
import { p99 } from '../kit/query.ts';
import { stat } from '../kit/stat.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as flows from '../queries/flows.ts';
import * as lines from '../queries/lines.ts';

const deadWork = toLogs('Log lines of what was given up', lines.deadWork);

/** What a flow contract promises, beside what happens. */
function flowRow(flow: AnyFlow): Row {
  const { name, purpose, owner, deadlineSeconds, outcomes } = flow;
  const beginnings = toTraces('Traces in which it begins', flows.triggers(flow));
  return row(
    `Flow ${name}: ${purpose}`,
    timeseries({
      title: `${name}: begun and ended`,
      description: `Ends are ${Object.keys(outcomes).join(', ')}. Begun without ends: what carries it stands still; look at outbox and jobs below, then ask ${owner}.`,
      unit: EventsPerSecond,
      queries: [
        { ask: flows.started(flow), legend: 'begun' },
        { ask: flows.completed(flow), legend: '{{outcome}}' },
      ],
      links: [beginnings, deadWork],
      width: 8,
    }),
    stat({
      title: `${name}: overdue`,
      description: `Begun, past their ${deadlineSeconds} s and without an end. Not zero: find the oldest job and the dead letters below; npm run jobs -- dead lists what waits for someone.`,
      unit: Short,
      queries: [{ ask: flows.overdue(flow) }],
      thresholds: badAbove(1),
      links: [beginnings, deadWork],
      width: 4,
      height: 8,
    }),
    stat({
      title: `${name}: not as hoped`,
      description: `Share that ends otherwise than ${Object.keys(outcomes)[0]}. A rise: open traces of the other ends and see which step says why.`,
      unit: PercentUnit,
      queries: [{ ask: flows.lessHopedFor(flow) }],
      thresholds: badAbove(0.5, 0.1),
      links: [beginnings, deadWork],
      width: 4,
      height: 8,
    }),
    timeseries({
      title: `${name}: how long?`,
      description: `From the commit that began it to its end; the line is the deadline of ${deadlineSeconds} s. Near the line: the lag of events or jobs below says where the time goes.`,
      unit: Seconds,
      queries: p99((q) => flows.durationOf(flow, q), '{{outcome}}'),
      thresholds: badAbove(deadlineSeconds),
      links: [beginnings],
      width: 8,
    }),
  );
}

/** A row a contract, so that a new flow has its row at once. */
export const rows: readonly Row[] = FLOW_CONTRACTS.map(flowRow);

export const overdue = timeseries({
  title: 'Which flows are overdue?',
  description:
    'From durable state, so that it holds when the process that began them is gone. Not zero: see the row of that flow.',
  unit: Short,
  queries: [{ ask: flows.overdueAll, legend: '{{flow}}' }],
  thresholds: badAbove(1),
  links: [deadWork],
});
export const overdueRoom = stat({
  title: 'Room of the overdue count',
  description: 'At zero the gauges stand at their limit and more may be late than they say: count in the database.',
  unit: Short,
  queries: [{ ask: flows.overdueUncounted }],
  links: [toBoard('Data stores', 'data')],
});
export const unknown = stat({
  title: 'Counts that failed',
  description: 'While these come, the gauges of overdue flows stand still: the database did not answer the count.',
  unit: EventsPerSecond,
  queries: [{ ask: flows.unknown, legend: '{{flow}}' }],
  thresholds: badAbove(0.01),
  links: [toBoard('Data stores', 'data')],
});
