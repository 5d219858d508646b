import { productChange } from '@asyncflow/observability/flows/product-change.ts';
import type { Basics } from '../../kernel/domain.ts';
import { flowCompleted } from '../../kernel/flow.ts';
import type { Consumer } from '../../ports/event-bus.ts';
import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain, type Ports } from '../../ports/ports.ts';
import { productsChanged, type Catalogue, type ProductsChanged } from '../catalogue/contract.ts';
import type { Search } from './contract.ts';
import { LiveIndex } from './live-index.ts';
import { searchResolver } from './resolvers/search.ts';
import { suggestResolver } from './resolvers/suggest.ts';

/** Finding products: an index in memory, built from the catalogue and kept current by its events. */
export const search = defineDomain({
  name: 'search',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['eventBus'],
  uses: ['catalogue'],
  build({
    eventBus,
    clock,
    telemetry,
    config,
    domains,
  }: Basics & Pick<Ports, 'eventBus'> & { readonly domains: { readonly catalogue: Catalogue } }) {
    const live = new LiveIndex({ catalogue: domains.catalogue, clock, telemetry, productsMax: config.SEARCH_INDEX_PRODUCTS_MAX });
    const service: Search = {
      get size() {
        return live.current?.size ?? 0;
      },
    };
    let refreshing: Promise<void> | undefined;
    return {
      service,
      resolvers: {
        Query: { search: searchResolver({ live, clock, telemetry }), suggest: suggestResolver({ live, clock, telemetry }) },
        ...userErrorResolvers,
      },
      overdue: [
        { flow: productChange, countUnfinished: (begunBefore, max) => eventBus.countUnread(productsChanged, begunBefore, max) },
      ],
      notReady: () => (live.current ? undefined : 'the search index is being built'),
      async start() {
        // First the place in the stream of events, then everything that is there: what changes in between comes twice, never not at all.
        const consumer: Consumer<ProductsChanged> = {
          name: 'search.index',
          event: productsChanged,
          async handle({ payload, createdAt }) {
            if (await live.update(payload.productIds))
              flowCompleted({ telemetry, clock }, productChange, 'searchable', createdAt);
          },
          gaveUp: ({ createdAt }) => flowCompleted({ telemetry, clock }, productChange, 'dead-lettered', createdAt),
          resync: () => live.rebuild(),
        };
        await eventBus.subscribe(consumer);
        await live.rebuild();
        refreshing = live.keepSuggestionsFresh();
      },
      async stop() {
        await live.close();
        await refreshing;
      },
    };
  },
});
