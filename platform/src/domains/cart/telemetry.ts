import { cartChanges, changeCart, mergeCart, readCart, takeCart } from '@asyncflow/observability/conventions/cart.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { CartCommands, CartOutcome } from './commands.ts';
import type { CartStore } from './store.ts';

const OUTCOMES = {
  CartSaved: 'saved',
  NotEnoughStock: 'not-enough',
  NotFound: 'not-found',
  InvalidInput: 'invalid-input',
} as const satisfies Record<CartOutcome['__typename'], string>;

/** Each change as a step of its trace, and counted. */
export async function observedChange(
  telemetry: Telemetry,
  change: 'add' | 'set' | 'accept',
  isSynthetic: boolean,
  work: () => Promise<CartOutcome>,
): Promise<CartOutcome> {
  return telemetry.span(changeCart, { attributes: { 'asyncflow.step': change } }, async (span) => {
    const answer = await work();
    const outcome = OUTCOMES[answer.__typename];
    span.set({ 'asyncflow.outcome': outcome });
    telemetry.count(cartChanges, { change, outcome, audience: isSynthetic ? 'synthetic' : 'shopper' });
    return answer;
  });
}

export const observedReading = (commands: CartCommands, telemetry: Telemetry): CartCommands => ({
  ...commands,
  read: (owner) => telemetry.span(readCart, {}, () => commands.read(owner)),
});

export const observedStore = (store: CartStore, telemetry: Telemetry): CartStore => ({
  ...store,
  merge: (...given) => telemetry.span(mergeCart, {}, () => store.merge(...given)),
  take: (...given) =>
    telemetry.span(takeCart, {}, async (span) => {
      const outcome = await store.take(...given);
      span.set({ 'asyncflow.outcome': outcome.kind });
      return outcome;
    }),
});
