import { counter, gauge, histogram } from './define.ts';

/** Every flow; its contract is `observability/flows/<name>.ts`, and a new one gets a line here first. */
export const FLOWS = ['product-change', 'place-order'] as const;
export type FlowName = (typeof FLOWS)[number];

/** Every way a flow may end; a flow's contract names its own. */
export const FLOW_OUTCOMES = ['searchable', 'dead-lettered', 'confirmed', 'declined', 'cancelled'] as const;
export type FlowOutcome = (typeof FLOW_OUTCOMES)[number];

export const flowsStarted = counter('asyncflow_flows_started_total', 'Flows begun by their trigger.', { flow: FLOWS });
/** Counted in the process where the flow ends; one that fans out ends, and counts, in every process that reads it. */
export const flowsCompleted = counter('asyncflow_flows_completed_total', 'Flows that reached a terminal step.', {
  flow: FLOWS,
  outcome: FLOW_OUTCOMES,
});
/** From the commit of what started the flow to its terminal step; a boundary at every flow's deadline. */
export const flowDuration = histogram(
  'asyncflow_flow_duration_seconds',
  'Time from the commit that started a flow to its terminal step.',
  { flow: FLOWS, outcome: FLOW_OUTCOMES },
  [0.01, 0.025, 0.05, 0.15, 0.5, 1.5, 5, 15, 30, 60],
);
/** Read from durable state, so that it holds when the flow began in another process, or in one that is gone. */
export const flowsOverdue = gauge('asyncflow_flows_overdue', 'Flows past their deadline without a terminal step.', {
  flow: FLOWS,
});
export const flowsOverdueMax = gauge('asyncflow_flows_overdue_max', 'Overdue flows counted of each at most.', {});
/** While these come, the gauge of overdue flows stands still. */
export const overdueUnknown = counter('asyncflow_flows_overdue_unknown_total', 'Times overdue flows could not be counted.', {
  flow: FLOWS,
});
