import type { OrderFieldsFragment, OrderState } from '../graph/generated/operations';

export type Order = OrderFieldsFragment;

/** The way of an order that goes well. */
export const STEPS: readonly OrderState[] = ['PLACED', 'CONFIRMED', 'FULFILLED'];

/** Nobody needs to wait at the screen any longer. */
export const isSettled = (state: OrderState): boolean => state !== 'PLACED';
export const endedWell = (state: OrderState): boolean => STEPS.includes(state);

const FIRST_REST_MS = 800;
const REST_MS_MAX = 10_000;
/** About two minutes in all. */
export const LOOKS_MAX = 18;

/** How long to rest before looking again after so many looks: 0.8 s, then half as long again each time, up to 10 s. False: enough. */
export const restBeforeLook = (looks: number): number | false =>
  looks >= LOOKS_MAX ? false : Math.min(FIRST_REST_MS * 1.5 ** looks, REST_MS_MAX);
