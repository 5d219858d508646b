import DataLoader from 'dataloader';
import { perRequest, type RequestContext } from '../../../kernel/context.ts';
import type { CategoryTree } from '../category-tree.ts';
import type { Product } from '../product.ts';
import type { Reader } from '../reader.ts';

const PRODUCTS = Symbol('catalogue.products');
const TREE = Symbol('catalogue.tree');
const COUNTS = Symbol('catalogue.counts');
const BATCH_MAX = 100;

/** A page of products is one batch, however it was asked for; the tree and its counts are read once a request at most. */
export const loadersOf = (context: RequestContext, reader: Reader) => ({
  products: perRequest(
    context,
    PRODUCTS,
    () => new DataLoader<string, Product | undefined>((ids) => reader.products(ids), { maxBatchSize: BATCH_MAX }),
  ),
  tree: (): Promise<CategoryTree> => perRequest(context, TREE, () => reader.categoryTree()),
  counts: (): Promise<ReadonlyMap<string, number>> => perRequest(context, COUNTS, () => reader.productCounts()),
});
