import type { BrandResolvers, CategoryResolvers } from '../../../generated/graphql/catalogue.ts';
import { localize } from '../../../kernel/locale.ts';
import { drawnPicture } from '../product.ts';
import type { Reader } from '../reader.ts';
import { loadersOf } from './loaders.ts';

export const categoryResolvers = (reader: Reader): CategoryResolvers => ({
  name: ({ name }, _args, { locale }) => localize(name, locale),
  parent: async ({ parentId }, _args, context) =>
    parentId === null ? null : ((await loadersOf(context, reader).tree()).find(parentId) ?? null),
  path: async ({ id }, _args, context) => (await loadersOf(context, reader).tree()).pathOf(id),
  children: async ({ id }, _args, context) => (await loadersOf(context, reader).tree()).childrenOf(id),
  picture: async ({ id }, _args, context) => {
    const best = await reader.bestSellers();
    const [first] = (await loadersOf(context, reader).tree())
      .within(id)
      .flatMap((each) => best.get(each) ?? [])
      .toSorted((one, other) => other.ratingCount - one.ratingCount || (one.id < other.id ? -1 : 1));
    return first ? drawnPicture(first) : null;
  },
  productCount: async ({ id }, _args, context) => {
    const { tree, counts } = loadersOf(context, reader);
    const byCategory = await counts();
    return (await tree()).within(id).reduce((sum, each) => sum + (byCategory.get(each) ?? 0), 0);
  },
});

export const brandResolvers: BrandResolvers = { name: ({ name }, _args, { locale }) => localize(name, locale) };
