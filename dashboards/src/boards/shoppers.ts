import { board, row } from '../kit/board.ts';
import { annotations } from '../panels/changes.ts';
import * as rum from '../panels/rum.ts';
import * as vitals from '../panels/vitals.ts';
import * as storefront from '../panels/storefront.ts';
import * as visits from '../panels/visits.ts';

export const shoppersBoard = board({
  uid: 'shoppers',
  title: 'Shopper experience',
  description: 'What shoppers who agreed to be measured feel, do and buy; bots and our own journeys are left out.',
  uses: [],
  annotations,
  rows: [
    row('How do pages feel?', vitals.poorLoads, ...vitals.vitals, vitals.routes),
    row('Do visits become orders?', visits.conversion, visits.funnel, visits.orders),
    row('What breaks in browsers?', visits.errorsByType, visits.errorsByRoute, visits.navigations),
    row(
      'Storefront',
      storefront.requests,
      storefront.brokenPages,
      storefront.graphFetches,
      storefront.pageDuration,
      storefront.classDuration,
      vitals.loads,
    ),
    row('Do reports arrive?', rum.payloads, rum.itemsDropped, rum.forwards, rum.limits, rum.browserSteps, rum.retention),
  ],
});
