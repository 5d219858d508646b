import type { ProductAttribute, ProductDocument } from '../catalogue/contract.ts';
import type { LocalizedText } from '../../kernel/locale.ts';
import { Interned } from './interned.ts';

export interface AttributePair {
  /** Place of its name. */
  readonly name: number;
  readonly value: string | number | boolean;
  readonly unit: string | undefined;
}

export interface Row {
  readonly id: string;
  readonly brand: number;
  /** Its category and those above, deepest last. */
  readonly categories: readonly number[];
  readonly pairs: Uint32Array;
  readonly priceMinor: number;
  readonly highestPriceMinor: number;
  readonly inStock: boolean;
  readonly ratingCount: number;
  readonly ratingAverage: number;
  readonly createdAt: number;
  readonly title: LocalizedText;
}

/** The place of a brand or category; its name is that of the product added last, so that a new name is shown. */
function named(
  things: Interned<{ readonly id: string; name: LocalizedText }>,
  { id, name }: { readonly id: string; readonly name: LocalizedText },
): number {
  const place = things.place(id, () => ({ id, name }));
  const known = things.values[place];
  if (known) known.name = name;
  return place;
}

/** Of 2 and "2" under one name a shopper sees one value: the number stays, which ranges can find. */
function onePerValue(attributes: readonly ProductAttribute[]): readonly ProductAttribute[] {
  const kept = new Map<string, ProductAttribute>();
  for (const attribute of attributes) {
    const key = `${attribute.name}\0${String(attribute.value)}`;
    if (!kept.has(key) || typeof attribute.value === 'number') kept.set(key, attribute);
  }
  return [...kept.values()];
}

/** What filters, facets and orders need of each product, by ordinal. Undefined where a product was taken out. */
export class Columns {
  rows: (Row | undefined)[] = [];
  readonly brands = new Interned<{ readonly id: string; name: LocalizedText }>();
  readonly categories = new Interned<{ readonly id: string; name: LocalizedText }>();
  readonly attributeNames = new Interned<string>();
  readonly pairs = new Interned<AttributePair>();

  add({ id, brand, categoryPath, attributes, ...document }: ProductDocument): number {
    const pairs = onePerValue(attributes).map(({ name, value, unit }) => {
      const place = this.attributeNames.place(name, () => name);
      return this.pairs.place(`${place} ${typeof value} ${String(value)} ${unit ?? ''}`, () => ({ name: place, value, unit }));
    });
    this.rows.push({
      id,
      brand: named(this.brands, brand),
      categories: categoryPath.map((node) => named(this.categories, node)),
      pairs: Uint32Array.from(pairs),
      priceMinor: document.priceMinor,
      highestPriceMinor: document.highestPriceMinor,
      inStock: document.inStock,
      ratingCount: document.ratingCount,
      ratingAverage: document.ratingAverage,
      createdAt: document.createdAt.getTime(),
      title: document.title,
    });
    return this.rows.length - 1;
  }
}
