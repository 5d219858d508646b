import type { CatalogueStore } from './store.ts';

/** What may be asked of the catalogue without changing it. */
export type Reader = Pick<
  CatalogueStore,
  | 'products'
  | 'productPage'
  | 'countProducts'
  | 'categoryTree'
  | 'productCounts'
  | 'bestSellers'
  | 'brandPage'
  | 'reviewPage'
  | 'countReviews'
>;
