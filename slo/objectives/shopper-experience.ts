import { GOOD_LCP_SECONDS, pageLoads } from '../../observability/conventions/rum.ts';
import { pageRequest, pageRequestDuration, reportingPages } from '../../observability/conventions/storefront.ts';
import { defineObjective } from '../src/objective.ts';

/** Shoppers who agreed to be measured, and nobody else: bots and journeys feel nothing. Without them there is no data, never a pass. */
export const shopperExperience = defineObjective({
  name: 'shopper-experience',
  feels: {
    ko: '화면의 큰 그림이 2.5초 넘게 걸려 뜨거나, 눌러도 0.2초 넘게 반응이 없습니다.',
    en: 'The page takes longer than 2.5 s to show what matters, or does not react within 0.2 s of a tap.',
  },
  owner: 'storefront',
  service: 'storefront',
  sli: { kind: 'availability', metric: pageLoads, good: { outcome: ['good'] }, excluded: { audience: ['synthetic', 'bot'] } },
  target: 0.95,
  windowDays: 30,
  alerting: 'ticket',
  board: 'shoppers',
  badEventsMin: 20,
  // The server knows to whom it sent a page and who agreed to report: reports that stay away are an instrument that is dead.
  witness: { metric: reportingPages, excluded: {} },
  // A page is judged when it is left, and some are read for long.
  silenceMinutes: 60,
  witnessEventsMin: 10,
  traces: {
    span: pageRequest,
    slowerThanSeconds: GOOD_LCP_SECONDS,
    exemplars: { metric: pageRequestDuration, matching: { class: ['page'] } },
  },
});
