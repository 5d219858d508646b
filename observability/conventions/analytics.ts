import { counter, span } from './define.ts';
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
export const analyticsDeleted = counter('asyncflow_analytics_deleted_total', 'Rows deleted after their retention.', {
  table: ['visit_step', 'placed_order'],
});

export const recordSteps = span('analytics.record-steps', ['asyncflow.steps', 'error.type']);
export const recordOrder = span('analytics.record-order', ['error.type']);
export const readFunnel = span('analytics.read-funnel', ['asyncflow.days', 'error.type']);
