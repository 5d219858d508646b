import { JOURNEYS, type JourneyName } from '../../observability/conventions/synthetic.ts';
import { account } from './account.ts';
import { browse } from './browse.ts';
import { cartToOrder } from './cart-to-order.ts';
import type { Journey, Shop } from './journey.ts';
import { search } from './search.ts';

/** The one list of journeys. */
export const JOURNEYS_BY_NAME: Readonly<Record<JourneyName, (shop: Shop) => Journey>> = {
  browse,
  search,
  account,
  'cart-to-order': cartToOrder,
};

/** Those that can be walked in this shop: without an account of our own nobody signs in. */
export const walkable = ({ account: own }: Shop): readonly JourneyName[] =>
  JOURNEYS.filter((name) => name !== 'account' || own !== undefined);
