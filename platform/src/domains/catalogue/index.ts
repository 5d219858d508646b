import { catalogueCommand, catalogueRead } from '@asyncflow/observability/conventions/catalogue.ts';
import { isId } from '../../kernel/ids.ts';
import { moneyResolvers } from '../../kernel/money.ts';
import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain } from '../../ports/ports.ts';
import { commands } from './commands.ts';
import { productsChanged, type Catalogue } from './contract.ts';
import { kept } from './kept.ts';
import { drawPicture } from './pictures.ts';
import { documentOf, drawingOf } from './product.ts';
import { brandResolvers, categoryResolvers } from './resolvers/category.ts';
import { alreadyTakenResolvers, notFoundResolvers, staleStockResolvers, staleVersionResolvers } from './resolvers/failure.ts';
import { mutationResolvers } from './resolvers/mutation.ts';
import {
  attributeResolvers,
  pictureResolvers,
  productResolvers,
  reviewResolvers,
  variantResolvers,
} from './resolvers/product.ts';
import { queryResolvers } from './resolvers/query.ts';
import { catalogueStore } from './store.ts';
import { stockStore } from './stock-store.ts';
import { observedStock, observedStore } from './telemetry.ts';
import { typeResolvers } from './resolvers/type-names.ts';

const PICTURE_CACHE_SECONDS = 3600;
/** The best seller of a category may be a minute old. */
const BEST_SELLERS_SECONDS = 60;

/** Products, what they cost, what is left of them, and what shoppers say. */
export const catalogue = defineDomain({
  name: 'catalogue',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database', 'eventBus'],
  uses: [],
  build({ database, eventBus, telemetry, clock }) {
    const observed = observedStore(catalogueStore(database, eventBus, clock), telemetry, {
      read: catalogueRead,
      command: catalogueCommand,
    });
    const store = { ...observed, bestSellers: kept(clock, BEST_SELLERS_SECONDS, observed.bestSellers) };
    const service: Catalogue = {
      async *allDocuments(pageSize) {
        let after: readonly string[] | undefined;
        for (;;) {
          const tree = await store.categoryTree();
          const rows = await store.productPage({ limit: pageSize, after }, undefined);
          const page = rows.slice(0, pageSize);
          if (page.length > 0) yield page.map((product) => documentOf(product, tree));
          const last = page.at(-1);
          if (rows.length <= pageSize || !last) return;
          after = [last.id];
        }
      },
      async documents(ids) {
        const [products, tree] = await Promise.all([store.products(ids), store.categoryTree()]);
        return products.flatMap((product) => (product ? [documentOf(product, tree)] : []));
      },
      ...observedStock(stockStore(database, eventBus), telemetry),
    };
    return {
      service,
      outdatedBy: [productsChanged],
      resolvers: {
        Query: queryResolvers(store),
        Mutation: mutationResolvers(commands(store)),
        Product: productResolvers(store),
        Variant: variantResolvers,
        Attribute: attributeResolvers,
        Picture: pictureResolvers,
        Review: reviewResolvers,
        Money: moneyResolvers,
        Category: categoryResolvers(store),
        Brand: brandResolvers,
        NotFound: notFoundResolvers,
        StaleVersion: staleVersionResolvers,
        StaleStock: staleStockResolvers,
        AlreadyTaken: alreadyTakenResolvers,
        ...userErrorResolvers,
        ...typeResolvers,
      },
      routes: [
        {
          path: '/pictures/:file',
          async answer({ file = '' }) {
            const id = /^(.+)\.svg$/.exec(file)?.[1];
            const [product] = id !== undefined && isId(id) ? await store.products([id]) : [];
            return product
              ? { contentType: 'image/svg+xml', body: drawPicture(drawingOf(product)), cacheSeconds: PICTURE_CACHE_SECONDS }
              : null;
          },
        },
      ],
    };
  },
});
