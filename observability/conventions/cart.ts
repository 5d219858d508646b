import { counter, span } from './define.ts';
import { AUDIENCES } from './graphql.ts';

/** `not-enough`: there was less than asked for, and the cart holds what there was. */
export const cartChanges = counter('asyncflow_cart_changes_total', 'Changes of carts by what became of them.', {
  change: ['add', 'set', 'accept'],
  outcome: ['saved', 'not-enough', 'not-found', 'invalid-input'],
  audience: AUDIENCES,
});
export const cartsMerged = counter(
  'asyncflow_carts_merged_total',
  'Guest carts that became part of an account after signing in.',
  {},
);
export const cartsExpired = counter('asyncflow_carts_expired_total', 'Guest carts deleted because nobody came back to them.', {});
/** What shoppers are told about when they look at their cart again. */
export const cartSurprises = counter('asyncflow_cart_surprises_total', 'Lines that became different since a shopper agreed.', {
  kind: ['PRICE', 'QUANTITY', 'SOLD_OUT', 'GONE', 'LEFT_OUT'],
  audience: AUDIENCES,
});

export const readCart = span('cart.read', ['error.type']);
export const changeCart = span('cart.change', ['asyncflow.step', 'asyncflow.outcome', 'error.type']);
export const mergeCart = span('cart.merge', ['error.type']);
/** The cart's lines become an order's, in the order's transaction. */
export const takeCart = span('cart.take', ['asyncflow.outcome', 'error.type']);
export const expireCarts = span('cart.expire', ['error.type']);
