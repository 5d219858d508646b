import { PercentUnit, Short, EventsPerSecond } from '@grafana/grafana-foundation-sdk/units';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { PAGE, TICKET } from '@asyncflow/slo/src/burn-rates.ts';
import { traceQl } from '@asyncflow/slo/src/links.ts';
import { hasEvents, percent } from '@asyncflow/slo/src/objective.ts';
import { field, label, toBoard, toLogs, toTraces } from '../kit/links.ts';
import type { AnyPanel } from '../kit/panel.ts';
import { stat } from '../kit/stat.ts';
import { table } from '../kit/table.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as api from '../queries/api.ts';
import * as lines from '../queries/lines.ts';
import * as objectives from '../queries/objectives.ts';

const [pagedAt = 0] = PAGE.map(({ factor }) => factor).toSorted((one, other) => one - other);
const [ticketedAt = 0] = TICKET.map(({ factor }) => factor).toSorted((one, other) => one - other);
const BURN = badAbove(pagedAt, ticketedAt);
const BUDGET = badBelow(0, 0.25);

/** What is only reported has no budget that anyone would miss, and headroom has none. */
export const PROMISES = OBJECTIVES.filter(hasEvents).filter(({ alerting }) => alerting !== 'report');

/** A number an objective; from a red one, its traces, their lines and the board that says more are a click away. */
export const budgets: readonly AnyPanel[] = PROMISES.map((objective) =>
  stat({
    title: `${objective.name}: budget left`,
    description: `${objective.feels.en} Of the failures that ${percent(objective.target)} over ${objective.windowDays} days allow, this share is left. When it is red: click for failed traces, their log lines and the board of ${objective.owner}; the runbook is slo/runbooks.`,
    unit: PercentUnit,
    decimals: 0,
    queries: [{ ask: objectives.budgetOf(objective), legend: objective.name }],
    thresholds: BUDGET,
    links: [
      toTraces('Example traces', traceQl(objective.traces)),
      toLogs('Log lines of failures', lines.failures),
      toBoard('Its board', objective.board),
    ],
  }),
);

export const verdicts = table({
  title: 'Which objectives hold?',
  description:
    'A row an objective. Good now below the target: shoppers feel it now. Burn above 1: the budget will not last its 30 days. Click an objective for its board; start with the one whose burn of 1 h is highest. No data: nothing was judged, which is no pass.',
  rows: ['objective'],
  hidden: ['board'],
  links: [toBoard('Its board', field('board')), toTraces('Failed and slow requests', api.badRequests)],
  height: 9,
  columns: [
    { title: 'target', ask: objectives.targets, unit: PercentUnit, decimals: 1 },
    { title: 'good, 5 min', ask: objectives.goodNow, unit: PercentUnit, decimals: 2 },
    { title: 'good, 30 d', ask: objectives.goodIn30Days, unit: PercentUnit, decimals: 2 },
    { title: 'budget left', ask: objectives.budgets, unit: PercentUnit, decimals: 0, thresholds: BUDGET },
    { title: 'burn, 1 h', ask: objectives.burnIn1Hour, unit: Short, decimals: 1, thresholds: BURN },
    { title: 'burn, 6 h', ask: objectives.burnIn6Hours, unit: Short, decimals: 1, thresholds: BURN },
    { title: 'burn, 1 d', ask: objectives.burnIn1Day, unit: Short, decimals: 1, thresholds: BURN },
    { title: 'judged a second', ask: objectives.judged, unit: EventsPerSecond, decimals: 2 },
  ],
});

export const burns = timeseries({
  title: 'How fast do the budgets burn?',
  description: `Of 1 hour; at 1 a budget lasts exactly its 30 days, from ${pagedAt} on over hours someone is paged. A line that rises alone: look at its board. All at once: look at what changed below, then at the data stores.`,
  unit: Short,
  queries: [{ ask: objectives.burnIn1Hour, legend: '{{objective}}' }],
  thresholds: BURN,
  links: [toBoard('Its board', label('board')), toTraces('Failed and slow requests', api.badRequests)],
  width: 12,
});

export const badEvents = timeseries({
  title: 'Bad events',
  description: 'What the objectives count against us, a second. Click a line for failed and slow traces of that moment.',
  unit: EventsPerSecond,
  queries: [{ ask: objectives.bad, legend: '{{objective}}' }],
  links: [toBoard('Its board', label('board')), toTraces('Failed and slow requests', api.badRequests)],
  width: 12,
});
