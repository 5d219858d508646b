import { cancelOrder, placeOrder, readOrders } from '@asyncflow/observability/conventions/orders.ts';
import { orderPlacings } from '@asyncflow/observability/conventions/orders.ts';
import { placeOrderFlow } from '@asyncflow/observability/flows/place-order.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { MutationResolvers, QueryResolvers } from '../../../generated/graphql/orders.ts';
import type { RequestContext } from '../../../kernel/context.ts';
import { flowStarted } from '../../../kernel/flow.ts';
import { isId } from '../../../kernel/ids.ts';
import { pageOf, pageRequest } from '../../../kernel/page.ts';
import { BAD_CURSOR, invalid } from '../../../kernel/user-errors.ts';
import type { Carts } from '../../cart/contract.ts';
import { missingOrder } from '../errors.ts';
import type { MoveOutcome } from '../moving.ts';
import type { LockedOrder, Order } from '../order.ts';
import type { OrderEvent } from '../order-states.ts';
import { ownerKey } from '../owner-key.ts';
import type { PlaceOutcome, Placing } from '../placing.ts';
import type { OrderStore } from '../store.ts';
import { audienceOf, countPlacing, marked, placingOutcome } from '../telemetry.ts';
import { tidied } from '../validation.ts';

export interface OrderMeans {
  readonly store: Pick<OrderStore, 'find' | 'page'>;
  readonly carts: Pick<Carts, 'ownerOf' | 'keepCookie'>;
  readonly place: (given: Placing) => Promise<PlaceOutcome>;
  readonly move: (id: string, event: OrderEvent, isAllowed: (order: LockedOrder) => boolean) => Promise<MoveOutcome>;
  /** The account's own, where an order names none. */
  emailOf(accountId: string): Promise<string | undefined>;
  readonly telemetry: Telemetry;
}

/** The caller's own order; another's is as absent as one that never was. */
export async function ownOrder({ store, carts, telemetry }: OrderMeans, id: string, context: RequestContext) {
  const owner = isId(id) ? await carts.ownerOf(context) : undefined;
  if (owner === undefined) return undefined;
  const found = await telemetry.span(readOrders, {}, () => store.find(id));
  return found?.owner === ownerKey(owner) ? found.order : undefined;
}

export const queryResolvers = (means: OrderMeans): QueryResolvers => ({
  order: async (_root, { id }, context) => (await ownOrder(means, id, context)) ?? missingOrder(id),
  orders: async (_root, { first, after }, context) => {
    const page = pageRequest({ first, after }, { byDefault: 10, max: 50, keyLength: 2 });
    if ('problems' in page) return page;
    if (page.after?.[0] !== undefined && Number.isNaN(Date.parse(page.after[0])))
      return invalid([{ path: 'after', rule: BAD_CURSOR }]);
    const owner = await means.carts.ownerOf(context);
    const rows: readonly Order[] =
      owner === undefined ? [] : await means.telemetry.span(readOrders, {}, () => means.store.page(ownerKey(owner), page));
    return { __typename: 'OrderConnection', ...pageOf(rows, page, ({ placedAt, id }) => [placedAt.toISOString(), id]) };
  },
});

export function mutationResolvers(means: OrderMeans): MutationResolvers {
  const { carts, place, move, telemetry } = means;
  return {
    placeOrder: async (_root, { input }, context) => {
      const { synthetic, locale, visitHash } = context;
      const owner = await carts.ownerOf(context);
      const accountEmail = owner?.kind === 'account' && !input.email ? await means.emailOf(owner.accountId) : undefined;
      const outcome = await telemetry.span(placeOrder, { attributes: marked(synthetic) }, async (span) => {
        try {
          const placed = await place({ owner, wanted: tidied(input, accountEmail), locale, synthetic, visitHash });
          span.set({ 'asyncflow.outcome': placingOutcome(placed) });
          return placed;
        } catch (error) {
          telemetry.count(orderPlacings, { outcome: 'failed', audience: audienceOf(synthetic) });
          throw error;
        }
      });
      countPlacing(telemetry, outcome, synthetic);
      if (outcome.__typename === 'OrderPlaced' && !outcome.isReplay) flowStarted(telemetry, placeOrderFlow);
      if (outcome.__typename === 'OrderPlaced' && owner?.kind === 'guest') carts.keepCookie(context);
      return outcome;
    },
    cancelOrder: async (_root, { id }, context) => {
      const order = await ownOrder(means, id, context);
      const owner = await carts.ownerOf(context);
      if (!order || !owner) return missingOrder(id);
      const { synthetic } = context;
      const links = order.traceparent === null ? [] : [order.traceparent];
      return telemetry.span(cancelOrder, { attributes: marked(synthetic), links }, async (span) => {
        const outcome = await move(id, 'cancel', (locked) => locked.owner === ownerKey(owner));
        const when = outcome.kind === 'moved' && outcome.order.state === 'PLACED' ? 'before' : 'after';
        span.set({ 'asyncflow.outcome': outcome.kind === 'moved' ? `cancelled-${when}-confirmation` : outcome.kind });
        const now = (await ownOrder(means, id, context)) ?? order;
        if (outcome.kind === 'missing') return missingOrder(id);
        return { __typename: outcome.kind === 'moved' ? 'OrderCancelled' : 'NotCancellable', order: now };
      });
    },
  };
}
