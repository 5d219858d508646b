import { placeOrderFlow } from '@asyncflow/observability/flows/place-order.ts';
import type { Basics } from '../../kernel/domain.ts';
import { moneyResolvers } from '../../kernel/money.ts';
import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain, type Ports } from '../../ports/ports.ts';
import type { Accounts } from '../accounts/contract.ts';
import type { Carts } from '../cart/contract.ts';
import type { Catalogue } from '../catalogue/contract.ts';
import { orderJobs } from './handlers.ts';
import { moving } from './moving.ts';
import { judgeUntilClosed } from './overdue.ts';
import { ownerKey } from './owner-key.ts';
import { orderData } from './personal-data.ts';
import { placing } from './placing.ts';
import { mutationResolvers, queryResolvers, type OrderMeans } from './resolvers/root.ts';
import {
  cartChangedResolvers,
  emptyCartResolvers,
  keyReusedResolvers,
  notCancellableResolvers,
  notFoundResolvers,
  orderLineResolvers,
  orderResolvers,
  orderTransitionResolvers,
  typeResolvers,
} from './resolvers/types.ts';
import { orderStore } from './store.ts';
import { countMove } from './telemetry.ts';

type Given = Basics &
  Pick<Ports, 'database' | 'eventBus' | 'jobQueue' | 'mailer'> & {
    readonly domains: { readonly accounts: Accounts; readonly catalogue: Catalogue; readonly cart: Carts };
  };

/** What was bought, and what becomes of it. */
export const orders = defineDomain({
  name: 'orders',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database', 'eventBus', 'jobQueue', 'mailer'],
  uses: ['accounts', 'catalogue', 'cart'],
  isEverywhere: true,
  build({
    database,
    eventBus,
    jobQueue,
    mailer,
    clock,
    telemetry,
    config,
    domains: { accounts, catalogue, cart: carts },
  }: Given) {
    const store = orderStore({ database, eventBus, jobQueue });
    const now = (): Date => clock.now();
    const step = moving({ store, catalogue, now });
    const means: OrderMeans = {
      store,
      carts,
      telemetry,
      emailOf: async (accountId) => (await accounts.correspondent(accountId))?.email,
      place: placing({ store, catalogue, carts, now, traceparent: () => telemetry.traceparent() }),
      async move(id, event, isAllowed) {
        const outcome = await step(id, event, isAllowed);
        countMove({ telemetry, clock }, event, outcome);
        return outcome;
      },
    };
    carts.onMerge((transaction, { from, into }) => store.follow(transaction, ownerKey(from), ownerKey(into)));
    const move = (id: string, event: Parameters<OrderMeans['move']>[1]) => means.move(id, event, () => true);
    let overdue: { close(): Promise<void> } | undefined;
    return {
      service: {},
      jobs: orderJobs({ store, move, mailer, publicUrl: config.publicUrl, telemetry, clock }),
      overdue: [{ flow: placeOrderFlow, countUnfinished: (begunBefore, max) => store.countUnfinished(begunBefore, max) }],
      personalData: orderData(store),
      resolvers: {
        Query: queryResolvers(means),
        Mutation: mutationResolvers(means),
        Order: orderResolvers(means),
        OrderLine: orderLineResolvers,
        OrderTransition: orderTransitionResolvers,
        NotFound: notFoundResolvers,
        CartChanged: cartChangedResolvers,
        EmptyCart: emptyCartResolvers,
        IdempotencyKeyReused: keyReusedResolvers,
        NotCancellable: notCancellableResolvers,
        Money: moneyResolvers,
        ...userErrorResolvers,
        ...typeResolvers,
      },
      async start() {
        overdue = judgeUntilClosed({ store, clock, telemetry });
      },
      stop: async () => overdue?.close(),
    };
  },
});
