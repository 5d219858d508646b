import type { Database } from '../src/ports/database.ts';

export interface ShelfVariant {
  readonly id: string;
  readonly stock: number;
  readonly priceMinor?: number;
  readonly options?: Readonly<Record<string, string>>;
}

/** A product with these variants, in the language of the shop. */
export async function shelve(database: Database, id: string, ...variants: readonly ShelfVariant[]): Promise<void> {
  await database.brand.upsert({ where: { id: 'nomad' }, create: { id: 'nomad', nameKo: '노마드' }, update: {} });
  await database.category.upsert({ where: { id: 'bags' }, create: { id: 'bags', nameKo: '가방' }, update: {} });
  await database.product.create({
    data: {
      id,
      titleKo: `가방 ${id}`,
      titleEn: `Bag ${id}`,
      brandId: 'nomad',
      categoryId: 'bags',
      optionNames: [...new Set(variants.flatMap(({ options = {} }) => Object.keys(options)))],
      variants: {
        create: variants.map(({ id: variantId, stock, priceMinor = 20_000, options = {} }, position) => ({
          id: variantId,
          sku: variantId.toUpperCase(),
          stock,
          priceMinor,
          options,
          position,
        })),
      },
    },
  });
}

export const stockOf = async (database: Database, id: string): Promise<number> =>
  (await database.variant.findUniqueOrThrow({ where: { id } })).stock;
