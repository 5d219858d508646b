import type { KernelTransaction } from '../../kernel/transaction.ts';
import type { Catalogue } from '../catalogue/contract.ts';
import type { CheckoutOutcome, LockedOrder } from './order.ts';
import { next, type OrderEvent, type OrderState } from './order-states.ts';
import type { OrderStore } from './store.ts';

export interface MovingMeans {
  readonly store: Pick<OrderStore, 'transaction' | 'lock' | 'move' | 'askForMail'>;
  readonly catalogue: Pick<Catalogue, 'settle' | 'release'>;
  readonly now: () => Date;
}

export type MoveOutcome =
  | { readonly kind: 'missing' }
  /** The table has no such step from here. */
  | { readonly kind: 'refused'; readonly order: LockedOrder }
  | {
      readonly kind: 'moved';
      readonly order: LockedOrder;
      readonly event: OrderEvent;
      readonly to: OrderState;
      readonly at: Date;
      /** How the checkout was judged by this step; undefined when it had been judged before. */
      readonly judged: CheckoutOutcome | undefined;
    };

function judgement({ checkoutOutcome, deadlineAt }: LockedOrder, event: OrderEvent, at: Date): CheckoutOutcome | undefined {
  if (checkoutOutcome !== null) return undefined;
  if (event === 'confirm') return at <= deadlineAt ? 'CONFIRMED' : 'OVERDUE';
  if (event === 'decline') return 'DECLINED';
  return event === 'cancel' ? 'CANCELLED' : undefined;
}

/** Takes an order one step on: state, stock and what follows from it, in one transaction. Again: refused, since the state has moved. */
export const moving =
  ({ store, catalogue, now }: MovingMeans) =>
  (id: string, asked: OrderEvent, isAllowed: (order: LockedOrder) => boolean = () => true): Promise<MoveOutcome> =>
    store.transaction(async (transaction: KernelTransaction): Promise<MoveOutcome> => {
      const order = await store.lock(transaction, id);
      if (!order || !isAllowed(order)) return { kind: 'missing' };
      let event = asked;
      let step = next(order.state, event);
      if (!step) return { kind: 'refused', order };
      // What was reserved is not there any more: the order cannot be supplied.
      if (step.stock === 'settle' && (await catalogue.settle(transaction, id)) === 'missing') {
        event = 'decline';
        step = next(order.state, event);
        if (!step) return { kind: 'refused', order };
      }
      if (step.stock === 'release') await catalogue.release(transaction, id);
      const at = now();
      const judged = judgement(order, event, at);
      await store.move(transaction, order, { to: step.to, event, at, outcome: judged });
      if (step.to === 'CONFIRMED') await store.askForMail(transaction, order);
      return { kind: 'moved', order, event, to: step.to, at, judged };
    });
