import { board, row } from '../kit/board.ts';
import { annotations } from '../panels/changes.ts';
import * as shoppers from '../panels/shoppers.ts';
import * as storefront from '../panels/storefront.ts';

export const shoppersBoard = board({
  uid: 'shoppers',
  title: 'Shopper experience',
  description: 'What shoppers who agreed to be measured feel, do and buy; bots and our own journeys are left out.',
  uses: [],
  annotations,
  rows: [
    row('How do pages feel?', shoppers.poorLoads, ...shoppers.vitals, shoppers.routes),
    row('Do visits become orders?', shoppers.conversion, shoppers.funnel, shoppers.orders),
    row('What breaks in browsers?', shoppers.errorsByType, shoppers.errorsByRoute, shoppers.navigations),
    row(
      'Storefront',
      storefront.requests,
      storefront.brokenPages,
      storefront.graphFetches,
      storefront.pageDuration,
      storefront.classDuration,
      shoppers.loads,
    ),
    row(
      'Do reports arrive?',
      shoppers.payloads,
      shoppers.itemsDropped,
      shoppers.forwards,
      shoppers.limits,
      shoppers.browserSteps,
      shoppers.retention,
    ),
  ],
});
