import { EventsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { gatewayOperation } from '@asyncflow/observability/conventions/graphql.ts';
import { journeys as objective } from '@asyncflow/slo/objectives/journeys.ts';
import { errorBudget } from '@asyncflow/slo/src/objective.ts';
import { toBoard, toTraces } from '../kit/links.ts';
import { logs } from '../kit/logs.ts';
import { p99 } from '../kit/query.ts';
import { table } from '../kit/table.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import { spans } from '../kit/traceql.ts';
import * as journeys from '../queries/journeys.ts';
import * as lines from '../queries/lines.ts';

const failed = toTraces(
  'Failed requests of checks',
  spans(gatewayOperation, { where: { 'user_agent.synthetic.type': 'test' }, failed: true }),
);
const asTheyAsk = toBoard('What they ask', 'api', { audience: 'synthetic' });

export const passed = timeseries({
  title: 'Which journeys pass?',
  description:
    'Of the runs in which the prober could look; the line is the objective. One below it: see which check of it fails; all: the shop is down.',
  unit: PercentUnit,
  queries: [{ ask: journeys.passed, legend: '{{journey}}' }],
  thresholds: badBelow(1 - errorBudget(objective)),
  max: 1,
  links: [failed, asTheyAsk],
});
export const runs = timeseries({
  title: 'Runs',
  description: 'By journey and how they ended. No runs: the prober is gone, and nobody is looking; start it.',
  unit: EventsPerSecond,
  queries: [{ ask: journeys.runs, legend: '{{journey}}: {{outcome}}' }],
  links: [failed],
});
export const duration = timeseries({
  title: 'How long does a journey take?',
  description:
    'All its requests together. Longer while the API is not: it waits for something asynchronous; see Orders and flows.',
  unit: Seconds,
  queries: p99(journeys.durationOf, '{{journey}}'),
  links: [asTheyAsk, toBoard('Orders and flows', 'flows')],
});
export const failedChecks = table({
  title: 'What did not hold?',
  description:
    'Checks that failed in this time range. Its name says what a shopper would have seen; the line below has the trace id.',
  rows: ['check', 'journey'],
  links: [failed],
  width: 12,
  columns: [{ title: 'failures', ask: journeys.failedChecks, unit: Short, decimals: 0, thresholds: badAbove(1) }],
});
export const couldNotLook = timeseries({
  title: 'When could the prober not look?',
  description: 'Its own failures; they say nothing of the shop and count for no objective. Read its log lines, then restart it.',
  unit: Short,
  queries: [{ ask: journeys.couldNotLook, legend: '{{journey}}' }],
  links: [failed],
  width: 12,
});
export const journeyLines = logs({
  title: 'Failed journeys',
  description: 'A line a failure, with its journey, check and trace id; open it and follow the trace.',
  ask: lines.journeys,
});
