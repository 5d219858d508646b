import type { AnyFlow } from './define.ts';
import { placeOrderFlow } from './place-order.ts';
import { productChange } from './product-change.ts';

/** The one list of flows. */
export const FLOW_CONTRACTS: readonly AnyFlow[] = [productChange, placeOrderFlow];
