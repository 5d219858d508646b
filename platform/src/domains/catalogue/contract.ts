import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';
import type { LocalizedText } from '../../kernel/locale.ts';

/** What other domains may know of a product. `unit` goes with numbers only. */
export interface ProductAttribute {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly unit?: string | undefined;
}

export interface CategoryNode {
  /** The slug. */
  readonly id: string;
  readonly name: LocalizedText;
}

/** A product as the search index and others read it: flat, both languages, no reviews. */
export interface ProductDocument {
  readonly id: string;
  readonly active: boolean;
  readonly version: number;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly brand: { readonly id: string; readonly name: LocalizedText };
  /** From the top down to its own category; never empty. */
  readonly categoryPath: readonly CategoryNode[];
  readonly attributes: readonly ProductAttribute[];
  /** Option values of its variants ("navy", "24"), each once. */
  readonly optionValues: readonly string[];
  readonly skus: readonly string[];
  /** Lowest and highest of its variants, in the shop's currency. */
  readonly priceMinor: number;
  readonly highestPriceMinor: number;
  readonly inStock: boolean;
  readonly ratingCount: number;
  /** 0 without ratings, otherwise 1 to 5. */
  readonly ratingAverage: number;
  readonly createdAt: Date;
}

/** What other domains may ask of the catalogue. */
export interface Catalogue {
  /** Every product, archived ones too, by id, in pages of `pageSize`; memory stays that of a page. */
  allDocuments(pageSize: number): AsyncIterable<readonly ProductDocument[]>;
  /** Those that exist of at most 1,000 ids; an id without a document has been deleted. */
  documents(ids: readonly string[]): Promise<readonly ProductDocument[]>;
}

export const PRODUCT_IDS_PER_EVENT_MAX = 1000;

/** Created, changed, archived, priced, stocked, reviewed or imported: read the documents again. */
export const productsChanged = defineEvent(
  'catalogue.products-changed',
  z.object({ productIds: z.array(z.string()).min(1).max(PRODUCT_IDS_PER_EVENT_MAX) }),
);

export type ProductsChanged = z.infer<typeof productsChanged.payload>;

/** How people call attribute names and values in both languages. */
export { termLabel } from './glossary.ts';
