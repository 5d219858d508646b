import type {
  AttributeResolvers,
  PictureResolvers,
  ProductResolvers,
  ReviewResolvers,
  VariantResolvers,
} from '../../../generated/graphql/catalogue.ts';
import { isId } from '../../../kernel/ids.ts';
import { localize } from '../../../kernel/locale.ts';
import { won } from '../../../kernel/money.ts';
import { attributeDisplay } from '../attribute.ts';
import { termLabel } from '../glossary.ts';
import { averageRating, cheapest, dearest, isInStock, picturesOf } from '../product.ts';
import type { Reader } from '../reader.ts';
import { loadersOf } from './loaders.ts';
import { reviewPage } from './query.ts';

export const productResolvers = (reader: Reader): ProductResolvers => ({
  __resolveReference: async ({ id }, context) =>
    isId(id) ? ((await loadersOf(context, reader).products.load(id)) ?? null) : null,
  title: ({ title }, _args, { locale }) => localize(title, locale),
  description: ({ description }, _args, { locale }) => localize(description, locale),
  category: async ({ categoryId }, _args, context) => {
    const category = (await loadersOf(context, reader).tree()).find(categoryId);
    if (!category) throw new Error(`the category of a product is not in the tree`);
    return category;
  },
  price: (product) => won(cheapest(product)?.priceMinor ?? 0),
  listPrice: (product) => {
    const listPriceMinor = cheapest(product)?.listPriceMinor ?? null;
    return listPriceMinor === null ? null : won(listPriceMinor);
  },
  highestPrice: (product) => won(dearest(product)?.priceMinor ?? 0),
  inStock: (product) => isInStock(product),
  picture: (product) => picturesOf(product)[0],
  pictures: (product) => picturesOf(product),
  rating: (product) => ({ average: averageRating(product), count: product.ratingCount }),
  reviews: ({ id }, args) => reviewPage(reader, id, args),
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
});

export const variantResolvers: VariantResolvers = {
  options: ({ options }, _args, { locale }) =>
    Object.entries(options).map(([name, value]) => ({
      name,
      label: termLabel(name)[locale],
      value,
      display: termLabel(value)[locale],
    })),
  price: ({ priceMinor }) => won(priceMinor),
  listPrice: ({ listPriceMinor }) => (listPriceMinor === null ? null : won(listPriceMinor)),
};

export const attributeResolvers: AttributeResolvers = {
  label: ({ name }, _args, { locale }) => termLabel(name)[locale],
  kind: ({ value }) => (typeof value === 'number' ? 'NUMBER' : typeof value === 'boolean' ? 'BOOLEAN' : 'TEXT'),
  text: ({ value }) => (typeof value === 'string' ? value : null),
  number: ({ value }) => (typeof value === 'number' ? value : null),
  boolean: ({ value }) => (typeof value === 'boolean' ? value : null),
  display: (attribute, _args, { locale }) => attributeDisplay(attribute, locale),
};

export const pictureResolvers: PictureResolvers = { alternativeText: ({ title }, _args, { locale }) => localize(title, locale) };
export const reviewResolvers: ReviewResolvers = { createdAt: ({ createdAt }) => createdAt.toISOString() };
