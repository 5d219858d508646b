import { counter, gauge, span } from './define.ts';
import { FUNNEL_STEPS } from './rum.ts';
import { VISITORS } from './storefront.ts';

/** A visit's first step of each kind; the denominator of conversion is `product-view` of shoppers. */
export const visitSteps = counter('asyncflow_visit_steps_total', 'First steps of visits, counted by the platform.', {
  step: FUNNEL_STEPS,
  audience: VISITORS,
});
/** `known`: placed by a visit whose product view was reported, so that it may be set against such visits. */
export const ordersCounted = counter('asyncflow_orders_counted_total', 'Orders counted on the server.', {
  visit: ['known', 'unknown'],
  audience: ['shopper', 'synthetic'],
});
const TABLES = ['visit_step', 'placed_order'] as const;
/** `too-many`: before their time, since anybody may begin visits; the funnel of the oldest days is then too small. */
export const analyticsDeleted = counter('asyncflow_analytics_deleted_total', 'Rows deleted, the oldest first.', {
  table: TABLES,
  reason: ['retention', 'too-many'],
});
export const analyticsRows = gauge('asyncflow_analytics_rows', 'Rows of the analytics schema.', { table: TABLES });
export const analyticsRowsMax = gauge('asyncflow_analytics_rows_max', 'Rows kept at most.', { table: TABLES });

export const recordSteps = span('analytics.record-steps', ['asyncflow.steps', 'error.type']);
export const recordOrder = span('analytics.record-order', ['error.type']);
export const readFunnel = span('analytics.read-funnel', ['asyncflow.days', 'error.type']);
