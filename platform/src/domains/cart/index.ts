import { cartsMerged } from '@asyncflow/observability/conventions/cart.ts';
import type { Basics } from '../../kernel/domain.ts';
import { moneyResolvers } from '../../kernel/money.ts';
import type { KernelTransaction } from '../../kernel/transaction.ts';
import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain, type Ports } from '../../ports/ports.ts';
import type { Catalogue } from '../catalogue/contract.ts';
import { cartOf } from './cart.ts';
import { cartCommands } from './commands.ts';
import type { Carts, Merged } from './contract.ts';
import { changeWithTitle } from './errors.ts';
import { expireUntilClosed } from './expiry.ts';
import { merged } from './merging.ts';
import { keepCookie, ownerOf, type Merge } from './owner.ts';
import { cartData } from './personal-data.ts';
import { shippingMinor } from './pricing.ts';
import { mutationResolvers, queryResolvers, type CartMeans } from './resolvers/root.ts';
import {
  cartChangeResolvers,
  cartLineResolvers,
  cartResolvers,
  notEnoughStockResolvers,
  notFoundResolvers,
  typeResolvers,
} from './resolvers/types.ts';
import { cartStore } from './store.ts';
import { observedReading, observedStore } from './telemetry.ts';

/** What a shopper means to buy. */
export const cart = defineDomain({
  name: 'cart',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database'],
  uses: ['catalogue'],
  isEverywhere: true,
  build({
    database,
    clock,
    telemetry,
    domains,
  }: Basics & Pick<Ports, 'database'> & { readonly domains: { readonly catalogue: Catalogue } }) {
    const store = observedStore(cartStore(database), telemetry);
    const followers: ((transaction: KernelTransaction, merged: Merged) => Promise<void>)[] = [];
    const merge: Merge = async (from, into) => {
      const isMerged = await store.merge({ from, into }, clock.now(), merged, async (transaction) => {
        for (const follow of followers) await follow(transaction, { from, into });
      });
      if (isMerged) telemetry.count(cartsMerged, {});
    };
    const { variants } = domains.catalogue;
    const commands = observedReading(cartCommands({ store, variants, now: () => clock.now() }), telemetry);
    const means: CartMeans = { commands, telemetry, ownerOf: (context) => ownerOf(context, merge) };
    const service: Carts = {
      ownerOf: means.ownerOf,
      keepCookie,
      take: (transaction, owner, asked) => store.take(transaction, owner, asked, clock.now()),
      onMerge: (follow) => void followers.push(follow),
      differences: (contents, today) =>
        cartOf({ id: '', version: 0, ...contents }, today).changes.map((change) => ({
          kind: change.kind,
          text: changeWithTitle(change),
        })),
      shippingMinor,
    };
    let expiry: { close(): Promise<void> } | undefined;
    return {
      service,
      personalData: cartData(store),
      resolvers: {
        Query: queryResolvers(means),
        Mutation: mutationResolvers(means),
        Cart: cartResolvers(means),
        CartLine: cartLineResolvers,
        CartChange: cartChangeResolvers,
        NotEnoughStock: notEnoughStockResolvers,
        NotFound: notFoundResolvers,
        Money: moneyResolvers,
        ...userErrorResolvers,
        ...typeResolvers,
      },
      async start() {
        expiry = expireUntilClosed({ store, clock, telemetry });
      },
      stop: async () => expiry?.close(),
    };
  },
});
