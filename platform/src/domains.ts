import { accounts } from './domains/accounts/index.ts';
import { analytics } from './domains/analytics/index.ts';
import { cart } from './domains/cart/index.ts';
import { catalogue } from './domains/catalogue/index.ts';
import { orders } from './domains/orders/index.ts';
import { search } from './domains/search/index.ts';

/** The product on a page: every domain, in the order they are built. */
export const domains = [accounts, catalogue, search, cart, orders, analytics] as const;
