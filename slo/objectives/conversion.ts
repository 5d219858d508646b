import { ordersCounted, recordSteps, visitSteps } from '../../observability/conventions/analytics.ts';
import { funnelSteps } from '../../observability/conventions/rum.ts';
import { defineObjective } from '../src/objective.ts';

/**
 * Orders counted on the server, of visits that were seen to view a product. A goal of the business and no promise to a shopper: it is
 * reported and wakes nobody. The baseline was 2.3 %.
 */
export const conversion = defineObjective({
  name: 'conversion',
  feels: {
    ko: '원하는 상품을 찾지 못했거나, 사는 과정이 번거로워 그냥 나갑니다.',
    en: 'Shoppers look and leave: they did not find it, or buying was too much trouble.',
  },
  owner: 'storefront',
  service: 'storefront',
  sli: {
    kind: 'ratio',
    metric: visitSteps,
    excluded: { step: ['cart-add', 'checkout-start', 'order-placed'], audience: ['synthetic', 'bot'] },
    goodMetric: ordersCounted,
    goodExcluded: { visit: ['unknown'], audience: ['synthetic'] },
  },
  target: 0.085,
  windowDays: 30,
  alerting: 'report',
  board: 'shoppers',
  badEventsMin: 1,
  // The storefront reads what browsers report; here it must arrive. A visit counts once however many products it views.
  witness: {
    metric: funnelSteps,
    excluded: { step: ['cart-add', 'checkout-start', 'order-placed'], audience: ['synthetic', 'bot'] },
  },
  silenceMinutes: 360,
  // A visit that was counted before may go on viewing.
  witnessEventsMin: 10,
  traces: { span: recordSteps },
});
