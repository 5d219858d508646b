import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCancellable, next, ORDER_EVENTS, ORDER_STATES, type OrderEvent, type OrderState } from './order-states.ts';

const events = fc.array(fc.constantFrom(...ORDER_EVENTS), { maxLength: 12 });

/** Every state an order passes through when these happen to it; what is illegal leaves it where it is. */
function life(happened: readonly OrderEvent[]): readonly { readonly state: OrderState; readonly stock: string }[] {
  let state: OrderState = 'PLACED';
  return happened.flatMap((event) => {
    const step = next(state, event);
    if (!step) return [];
    state = step.to;
    return [{ state, stock: step.stock }];
  });
}

test('whatever happens to an order, no state comes twice', () => {
  fc.assert(
    fc.property(events, (happened) => {
      const states = ['PLACED', ...life(happened).map(({ state }) => state)];
      expect(new Set(states).size).toBe(states.length);
    }),
  );
});
test('stock is settled at most once and given back at most once, and never settled after it was given back', () => {
  fc.assert(
    fc.property(events, (happened) => {
      const stock = life(happened)
        .map((step) => step.stock)
        .filter((what) => what !== 'stays');
      expect(['', 'settle', 'release', 'settle release']).toContain(stock.join(' '));
    }),
  );
});
test('every state but the last ones leads on, and every one can be reached', () => {
  const reached = new Set<OrderState>(['PLACED']);
  for (const state of reached) for (const event of ORDER_EVENTS) reached.add(next(state, event)?.to ?? state);
  expect([...reached].toSorted()).toEqual([...ORDER_STATES].toSorted());
  const final = ORDER_STATES.filter((state) => ORDER_EVENTS.every((event) => next(state, event) === undefined));
  expect(final).toEqual(['DECLINED', 'REFUNDED']);
});
test('only what was not sent, declined or taken back can be cancelled', () => {
  expect(ORDER_STATES.filter(isCancellable)).toEqual(['PLACED', 'CONFIRMED']);
});
