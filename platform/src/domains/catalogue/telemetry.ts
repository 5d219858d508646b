import {
  releaseStock,
  reserveStock,
  settleStock,
  catalogueRead,
  type catalogueCommand,
} from '@asyncflow/observability/conventions/catalogue.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { productChange } from '@asyncflow/observability/flows/product-change.ts';
import { flowStarted } from '../../kernel/flow.ts';
import type { ChangeOutcome } from './change-store.ts';
import type { StockStore } from './stock-store.ts';
import type { CatalogueStore } from './store.ts';

interface Contracts {
  readonly read: typeof catalogueRead;
  readonly command: typeof catalogueCommand;
}

/** The store with a span around every business step, so that a trace reads as what was done and not as SQL. */
export function observedStore(store: CatalogueStore, telemetry: Telemetry, { read, command }: Contracts): CatalogueStore {
  const reading = <A extends unknown[], T>(step: string, work: (...args: A) => Promise<T>) => {
    return (...args: A): Promise<T> => telemetry.span(read, { attributes: { 'asyncflow.step': step } }, () => work(...args));
  };
  const commanding = <A extends unknown[]>(step: string, work: (...args: A) => Promise<ChangeOutcome>) => {
    return (...args: A) =>
      telemetry.span(command, { attributes: { 'asyncflow.step': step } }, async (span) => {
        const outcome = await work(...args);
        span.set({ 'asyncflow.outcome': outcome });
        if (outcome === 'saved') flowStarted(telemetry, productChange);
        return outcome as never;
      });
  };
  return {
    ...store,
    products: reading('products', store.products),
    productPage: reading('product-page', store.productPage),
    categoryTree: reading('category-tree', store.categoryTree),
    bestSellers: reading('best-sellers', store.bestSellers),
    productCounts: reading('product-counts', store.productCounts),
    brandPage: reading('brand-page', store.brandPage),
    reviewPage: reading('review-page', store.reviewPage),
    create: commanding('create', store.create),
    change: commanding('change', store.change),
  };
}

/** What orders do to the stock, as steps of their trace. */
export const observedStock = (store: StockStore, telemetry: Telemetry): StockStore => ({
  variants: (ids) => telemetry.span(catalogueRead, { attributes: { 'asyncflow.step': 'variants' } }, () => store.variants(ids)),
  reserve: (transaction, orderId, lines) =>
    telemetry.span(reserveStock, {}, async (span) => {
      const outcome = await store.reserve(transaction, orderId, lines);
      span.set({ 'asyncflow.outcome': outcome.kind });
      return outcome;
    }),
  settle: (transaction, orderId) =>
    telemetry.span(settleStock, {}, async (span) => {
      const outcome = await store.settle(transaction, orderId);
      span.set({ 'asyncflow.outcome': outcome });
      return outcome;
    }),
  release: (transaction, orderId) => telemetry.span(releaseStock, {}, () => store.release(transaction, orderId)),
});
