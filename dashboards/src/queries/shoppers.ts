import {
  ordersCounted,
  visitSteps,
  analyticsDeleted,
  analyticsRows,
  analyticsRowsMax,
} from '@asyncflow/observability/conventions/analytics.ts';
import {
  browserErrors,
  funnelSteps,
  layoutShift,
  pageLoads,
  pageLoadsLeftOut,
  pageLoadsOpen,
  pageLoadsOpenMax,
  routeChanges,
  rumClients,
  rumClientsMax,
  rumForwards,
  rumForwardsWaiting,
  rumForwardsWaitingMax,
  rumItemsDropped,
  rumPayloads,
  rumRemembered,
  rumRememberedMax,
  vitalDuration,
} from '@asyncflow/observability/conventions/rum.ts';
import type { FunnelStep, TimedVital } from '@asyncflow/observability/conventions/rum.ts';
import { div, increase, max, quantile, rate, series, share, sum, topk } from '../kit/promql.ts';

const SHOPPERS = { audience: 'shopper' } as const;
const LINES_MAX = 12;
/** Pages come seldom and each vital once a page: shorter windows are noise. */
const WINDOW = '30m';

export const poorLoads = share(
  sum(rate(pageLoads, { ...SHOPPERS, outcome: 'poor' }, WINDOW)),
  sum(rate(pageLoads, SHOPPERS, WINDOW)),
);
export const poorLoadsByRoute = topk(
  LINES_MAX,
  share(sum(rate(pageLoads, { ...SHOPPERS, outcome: 'poor' }, WINDOW), 'route'), sum(rate(pageLoads, SHOPPERS, WINDOW), 'route')),
);
export const loads = sum(rate(pageLoads, SHOPPERS, WINDOW), 'outcome');
/** The 75th percentile, by which Google judges a page. */
export const vital = (name: TimedVital) => quantile(0.75, vitalDuration, { ...SHOPPERS, vital: name }, [], WINDOW);
export const vitalByRoute = (name: TimedVital) => quantile(0.75, vitalDuration, { ...SHOPPERS, vital: name }, ['route'], WINDOW);
export const shift = quantile(0.75, layoutShift, SHOPPERS, [], WINDOW);
export const shiftByRoute = quantile(0.75, layoutShift, SHOPPERS, ['route'], WINDOW);
export const errorsByType = sum(rate(browserErrors, SHOPPERS, WINDOW), 'type');
export const errorsByRoute = topk(LINES_MAX, sum(rate(browserErrors, SHOPPERS, WINDOW), 'route'));
export const navigations = topk(LINES_MAX, sum(rate(routeChanges, SHOPPERS, WINDOW), 'route'));

export const funnel = (step: FunnelStep) => sum(increase(visitSteps, { ...SHOPPERS, step }));
export const funnelOfBrowsers = sum(increase(funnelSteps, SHOPPERS), 'step');
export const orders = sum(increase(ordersCounted, SHOPPERS), 'visit');
/** Orders of visits whose product view was reported, to such visits. */
export const conversion = div(
  sum(increase(ordersCounted, { ...SHOPPERS, visit: 'known' }, '1d')),
  sum(increase(visitSteps, { ...SHOPPERS, step: 'product-view' }, '1d')),
);
export const deletedRows = sum(increase(analyticsDeleted), 'table', 'reason');
export const rowsFilled = div(max(series(analyticsRows), 'table'), max(series(analyticsRowsMax), 'table'));

export const payloads = sum(rate(rumPayloads), 'outcome');
export const itemsDropped = sum(rate(rumItemsDropped), 'kind');
export const loadsLeftOut = sum(rate(pageLoadsLeftOut), 'reason');
export const forwards = sum(rate(rumForwards), 'to', 'outcome');
export const loadsOpen = div(max(series(pageLoadsOpen)), max(series(pageLoadsOpenMax)));
export const clients = div(max(series(rumClients)), max(series(rumClientsMax)));
export const remembered = div(max(series(rumRemembered)), max(series(rumRememberedMax)));
export const forwardsWaiting = div(max(series(rumForwardsWaiting), 'to'), max(series(rumForwardsWaitingMax), 'to'));
