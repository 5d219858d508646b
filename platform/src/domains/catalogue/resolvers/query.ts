import type { QueryResolvers } from '../../../generated/graphql/catalogue.ts';
import { CodedError } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/ids.ts';
import { pageOf, pageRequest } from '../../../kernel/page.ts';
import { BAD_CURSOR, forbidden, invalid } from '../../../kernel/user-errors.ts';
import { mayActAs } from '../../../kernel/viewer.ts';
import { IDS_MAX, missing, TOO_MANY_IDS } from '../errors.ts';
import type { Reader } from '../reader.ts';
import { loadersOf } from './loaders.ts';

export const queryResolvers = (reader: Reader): QueryResolvers => ({
  product: async (_root, { id }, context) =>
    (isId(id) ? await loadersOf(context, reader).products.load(id) : undefined) ?? missing('product', id),
  products: async (_root, { ids }, context) => {
    if (ids.length > IDS_MAX) throw new CodedError(TOO_MANY_IDS, `${ids.length} ids`);
    const { products } = loadersOf(context, reader);
    return Promise.all(ids.map((id) => (isId(id) ? products.load(id) : undefined)));
  },
  allProducts: async (_root, { first, after, status }, { viewer }) => {
    const page = pageRequest({ first, after }, { byDefault: 20, max: 50, keyLength: 1 });
    if ('problems' in page) return page;
    // What is for sale is the same for everybody, and who asks is not asked: the answer may be kept.
    const seesArchived = status !== 'ACTIVE' && mayActAs(await viewer(), 'merchant');
    if (status === 'ARCHIVED' && !seesArchived) return forbidden('merchant');
    const shown = status ?? (seesArchived ? undefined : 'ACTIVE');
    const rows = await reader.productPage(page, shown);
    return {
      __typename: 'ProductConnection',
      ...pageOf(rows, page, ({ id }) => [id]),
      totalCount: await reader.countProducts(shown),
    };
  },
  categories: async (_root, _args, context) => (await loadersOf(context, reader).tree()).roots,
  category: async (_root, { slug }, context) => (await loadersOf(context, reader).tree()).find(slug) ?? missing('category', slug),
  brands: async (_root, { first, after }) => {
    const page = pageRequest({ first, after }, { byDefault: 50, max: 100, keyLength: 1 });
    if ('problems' in page) return page;
    return { __typename: 'BrandConnection', ...pageOf(await reader.brandPage(page), page, ({ id }) => [id]) };
  },
});

export const reviewPage = (
  reader: Reader,
  productId: string,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
) => {
  const page = pageRequest(args, { byDefault: 10, max: 50, keyLength: 2 });
  if ('problems' in page) return page;
  if (page.after?.[0] !== undefined && Number.isNaN(Date.parse(page.after[0])))
    return invalid([{ path: 'after', rule: BAD_CURSOR }]);
  return Promise.all([reader.reviewPage(productId, page), reader.countReviews(productId)]).then(([rows, totalCount]) => ({
    __typename: 'ReviewConnection' as const,
    ...pageOf(rows, page, ({ createdAt, id }) => [createdAt.toISOString(), id]),
    totalCount,
  }));
};
