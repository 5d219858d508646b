import { counter, gauge, histogram } from './define.ts';
import { ROUTES, VISITORS } from './storefront.ts';

// Real-user monitoring: what browsers report, after consent. No label comes from a payload as it is.

/** Timed vitals; layout shift has no unit and a histogram of its own. */
export const VITALS = ['lcp', 'inp', 'fcp', 'ttfb'] as const;
export type TimedVital = (typeof VITALS)[number];
/** Steps of a visit on its way to an order, in this order. */
export const FUNNEL_STEPS = ['product-view', 'cart-add', 'checkout-start', 'order-placed'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];
/** The two other events that a browser sends. */
export const BROWSER_EVENTS = ['route-change', 'page-closed'] as const;
/** Classes of JavaScript errors; their messages stay in the browser. */
export const ERROR_TYPES = [
  'Error',
  'TypeError',
  'ReferenceError',
  'RangeError',
  'SyntaxError',
  'UnhandledRejection',
  'other',
] as const;

/** Google's thresholds of a good page: LCP 2.5 s, INP 0.2 s (web.dev/articles/vitals). */
export const GOOD_LCP_SECONDS = 2.5;
export const GOOD_INP_SECONDS = 0.2;

export const vitalDuration = histogram(
  'asyncflow_web_vital_seconds',
  'Timed Web Vitals, once for each page load.',
  { vital: VITALS, route: ROUTES, audience: VISITORS },
  [0.05, 0.1, 0.2, 0.5, 0.8, 1.2, 1.8, GOOD_LCP_SECONDS, 4.5, 10.5],
);
export const layoutShift = histogram(
  'asyncflow_web_vital_cls',
  'Cumulative layout shift, once for each page load.',
  { route: ROUTES, audience: VISITORS },
  [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5],
);
/** The SLI of shopper-experience: a hard page load, good when LCP and, where someone interacted, INP are. */
export const pageLoads = counter('asyncflow_page_loads_total', 'Hard page loads judged by LCP and INP.', {
  outcome: ['good', 'poor'],
  audience: VISITORS,
  route: ROUTES,
});
/** `no-lcp`: left before anything large was painted, or loaded in the background. `replayed`: reported again after it was judged. */
export const pageLoadsLeftOut = counter('asyncflow_page_loads_left_out_total', 'Page loads that were not judged.', {
  reason: ['no-lcp', 'replayed'],
});
export const pageLoadsOpen = gauge('asyncflow_page_loads_open', 'Page loads whose vitals are being joined.', {});
export const pageLoadsOpenMax = gauge(
  'asyncflow_page_loads_open_max',
  'Page loads joined at once at most; the one silent for longest is judged early.',
  {},
);
export const browserErrors = counter('asyncflow_browser_errors_total', 'JavaScript errors in browsers.', {
  type: ERROR_TYPES,
  route: ROUTES,
  audience: VISITORS,
});
export const funnelSteps = counter('asyncflow_funnel_steps_total', 'Steps on the way to an order, as browsers report them.', {
  step: FUNNEL_STEPS,
  audience: VISITORS,
});
export const routeChanges = counter('asyncflow_route_changes_total', 'Navigations within a loaded page.', {
  route: ROUTES,
  audience: VISITORS,
});

/** `not-agreed`: sent without consent, or against a signal of the browser; not read. `replayed`: read before, letter for letter. */
export const rumPayloads = counter('asyncflow_rum_payloads_total', 'Payloads that browsers sent, by what became of them.', {
  outcome: ['accepted', 'not-agreed', 'malformed', 'replayed', 'too-large', 'unsupported-type', 'rate-limited'],
  audience: VISITORS,
});
/** Everything outside the strict subset that is read. */
export const rumItemsDropped = counter('asyncflow_rum_items_dropped_total', 'Items of payloads that were left out.', {
  kind: ['measurement', 'event', 'exception', 'log', 'trace', 'too-many'],
});
export const rumClients = gauge('asyncflow_rum_clients', 'Sessions and addresses whose rate is remembered.', {});
export const rumClientsMax = gauge('asyncflow_rum_clients_max', 'Sessions and addresses remembered at most.', {});

export const rumRemembered = gauge('asyncflow_rum_payloads_remembered', 'Payloads known again when they are replayed.', {});
export const rumRememberedMax = gauge('asyncflow_rum_payloads_remembered_max', 'Payloads remembered at most.', {});

/** What is sent on: to Alloy, and to the platform's funnel. Neither is waited for. */
export const rumForwards = counter('asyncflow_rum_forwards_total', 'Payloads sent on, by what became of them.', {
  to: ['collector', 'platform'],
  outcome: ['sent', 'failed', 'dropped'],
});
export const rumForwardsWaiting = gauge('asyncflow_rum_forwards_waiting', 'Payloads waiting to be sent on.', {
  to: ['collector', 'platform'],
});
export const rumForwardsWaitingMax = gauge('asyncflow_rum_forwards_waiting_max', 'Payloads that may wait at most.', {
  to: ['collector', 'platform'],
});
