import type { LocalizedText } from '../../kernel/locale.ts';
import type { ProductAttribute, ProductDocument } from './contract.ts';
import type { CategoryTree } from './category-tree.ts';
import { drawingRecord, type DrawingRecord } from './product-record.ts';

export interface Variant {
  readonly id: string;
  readonly sku: string;
  readonly options: Readonly<Record<string, string>>;
  readonly priceMinor: number;
  readonly listPriceMinor: number | null;
  readonly stock: number;
}

export interface Brand {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface Picture {
  readonly url: string;
  readonly drawn: boolean;
  readonly title: LocalizedText;
}

export interface Review {
  readonly id: string;
  readonly author: string;
  readonly rating: number;
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly createdAt: Date;
}

/** A product as the catalogue keeps it; variants in the merchant's order, at least one. */
export interface Product {
  readonly id: string;
  readonly version: number;
  readonly status: 'ACTIVE' | 'ARCHIVED';
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly brand: Brand;
  readonly categoryId: string;
  readonly attributes: readonly ProductAttribute[];
  readonly optionNames: readonly string[];
  readonly variants: readonly Variant[];
  readonly photographs: readonly string[];
  readonly drawing: unknown;
  readonly ratingCount: number;
  readonly ratingSum: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const byPrice = (one: Variant, other: Variant): number => one.priceMinor - other.priceMinor;
export const cheapest = ({ variants }: Product): Variant | undefined => variants.toSorted(byPrice)[0];
export const dearest = ({ variants }: Product): Variant | undefined => variants.toSorted(byPrice).at(-1);
export const isInStock = ({ variants }: Product): boolean => variants.some(({ stock }) => stock > 0);

/** 0 without ratings, otherwise 1 to 5, to two places. */
export const averageRating = ({ ratingCount, ratingSum }: Product): number =>
  ratingCount === 0 ? 0 : Math.round((100 * ratingSum) / ratingCount) / 100;

/** The drawing that every product has. */
export const drawnPicture = ({ id, title }: Pick<Product, 'id' | 'title'>): Picture => ({
  url: `/pictures/${encodeURIComponent(id)}.svg`,
  drawn: true,
  title,
});

/** Photographs, then the drawing that always exists. */
export const picturesOf = ({ id, title, photographs }: Product): readonly [Picture, ...Picture[]] => {
  const drawn: Picture = { url: `/pictures/${encodeURIComponent(id)}.svg`, drawn: true, title };
  const [first, ...others] = photographs.map((url) => ({ url, drawn: false, title }));
  return first ? [first, ...others, drawn] : [drawn];
};

/** As the record says, or a parcel of a colour made from the id for products nobody has drawn. */
export function drawingOf({ id, drawing }: Product): DrawingRecord {
  const parsed = drawingRecord.safeParse(drawing);
  if (parsed.success) return parsed.data;
  let seed = 0;
  for (const character of id) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) & 0x7fffffff;
  return { motif: 'parcel', hue: seed % 360, seed };
}

/** For other domains: flat, both languages. */
export function documentOf(product: Product, tree: CategoryTree): ProductDocument {
  return {
    id: product.id,
    active: product.status === 'ACTIVE',
    version: product.version,
    title: product.title,
    description: product.description,
    brand: product.brand,
    categoryPath: tree.pathOf(product.categoryId),
    attributes: product.attributes,
    optionValues: [...new Set(product.variants.flatMap(({ options }) => Object.values(options)))],
    skus: product.variants.map(({ sku }) => sku),
    priceMinor: cheapest(product)?.priceMinor ?? 0,
    highestPriceMinor: dearest(product)?.priceMinor ?? 0,
    inStock: isInStock(product),
    ratingCount: product.ratingCount,
    ratingAverage: averageRating(product),
    createdAt: product.createdAt,
  };
}
