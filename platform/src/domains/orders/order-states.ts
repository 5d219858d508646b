// The life of an order as a table: states by events. Every change of state goes through `next`, nothing else names a state to go to.

export const ORDER_STATES = ['PLACED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'FULFILLED', 'REFUNDED'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** `place` begins it; the others happen to one that exists. */
export const ORDER_EVENTS = ['confirm', 'decline', 'cancel', 'fulfil', 'refund'] as const;
export type OrderEvent = (typeof ORDER_EVENTS)[number];

export interface Step {
  readonly to: OrderState;
  /** What becomes of the reserved stock in the same transaction: a step back gives back what the steps before it took. */
  readonly stock: 'settle' | 'release' | 'stays';
}

const TABLE: Readonly<Record<OrderState, Readonly<Partial<Record<OrderEvent, Step>>>>> = {
  PLACED: {
    confirm: { to: 'CONFIRMED', stock: 'settle' },
    decline: { to: 'DECLINED', stock: 'release' },
    cancel: { to: 'CANCELLED', stock: 'release' },
  },
  CONFIRMED: {
    cancel: { to: 'CANCELLED', stock: 'release' },
    fulfil: { to: 'FULFILLED', stock: 'stays' },
  },
  // What was paid for a cancelled order is paid back; what was sent is not in the stock again until someone has looked at it.
  CANCELLED: { refund: { to: 'REFUNDED', stock: 'stays' } },
  FULFILLED: { refund: { to: 'REFUNDED', stock: 'stays' } },
  DECLINED: {},
  REFUNDED: {},
};

/** The step that an event makes from a state; undefined when it may not. */
export const next = (state: OrderState, event: OrderEvent): Step | undefined => TABLE[state][event];

export const isCancellable = (state: OrderState): boolean => next(state, 'cancel') !== undefined;
