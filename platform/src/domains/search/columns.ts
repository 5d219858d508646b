import type { CategoryNode, ProductDocument } from '../catalogue/contract.ts';
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

/** What filters, facets and orders need of each product, by ordinal. Undefined where a product was taken out. */
export class Columns {
  rows: (Row | undefined)[] = [];
  readonly brands = new Interned<{ readonly id: string; name: LocalizedText }>();
  readonly categories = new Interned<CategoryNode>();
  readonly attributeNames = new Interned<string>();
  readonly pairs = new Interned<AttributePair>();

  add({ id, brand, categoryPath, attributes, ...document }: ProductDocument): number {
    const pairs = attributes.map(({ name, value, unit }) => {
      const place = this.attributeNames.place(name, () => name);
      return this.pairs.place(`${place} ${typeof value} ${String(value)} ${unit ?? ''}`, () => ({ name: place, value, unit }));
    });
    const brandPlace = this.brands.place(brand.id, () => ({ id: brand.id, name: brand.name }));
    const known = this.brands.values[brandPlace];
    if (known) known.name = brand.name;
    this.rows.push({
      id,
      brand: brandPlace,
      categories: categoryPath.map((node) => this.categories.place(node.id, () => node)),
      pairs: Uint32Array.from(new Set(pairs)),
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
