import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';
import type { LocalizedText } from '../../kernel/locale.ts';
import type { KernelTransaction } from '../../kernel/transaction.ts';

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

export interface VariantOption {
  readonly name: string;
  readonly value: string;
}

/** Something that can be bought, as it is now. */
export interface SoldVariant {
  readonly id: string;
  readonly productId: string;
  readonly sku: string;
  /** Of the product. */
  readonly title: LocalizedText;
  /** In the product's order; empty when it has one variant only. */
  readonly options: readonly VariantOption[];
  /** Of one, in the shop's currency. */
  readonly priceMinor: number;
  /** How many can be had: what is reserved is not among them. */
  readonly stock: number;
  /** Whether the product is for sale. */
  readonly active: boolean;
}

export interface StockLine {
  readonly variantId: string;
  /** At least 1; one line a variant. */
  readonly quantity: number;
}

/** `variants` are as they were when their rows were locked, so that what is bought is bought at the price that was checked. */
export type ReserveOutcome =
  | { readonly kind: 'reserved'; readonly variants: ReadonlyMap<string, SoldVariant> }
  | {
      readonly kind: 'short';
      readonly variants: ReadonlyMap<string, SoldVariant>;
      /** Lines that cannot be had in full; 0 available for what is no longer sold. */
      readonly short: readonly { readonly variantId: string; readonly available: number }[];
    };

/** What other domains may ask of the catalogue. */
export interface Catalogue {
  /** Every product, archived ones too, by id, in pages of `pageSize`; memory stays that of a page. */
  allDocuments(pageSize: number): AsyncIterable<readonly ProductDocument[]>;
  /** Those that exist of at most 1,000 ids; an id without a document has been deleted. */
  documents(ids: readonly string[]): Promise<readonly ProductDocument[]>;
  /** Those that exist of at most 100 ids, archived ones too, by id. */
  variants(ids: readonly string[]): Promise<ReadonlyMap<string, SoldVariant>>;
  /** Takes all of these lines from the stock for an order, or none; each order reserves once. */
  reserve(transaction: KernelTransaction, orderId: string, lines: readonly StockLine[]): Promise<ReserveOutcome>;
  /** What was reserved is sold. Again: nothing more. `missing` when the order has nothing reserved or sold. */
  settle(transaction: KernelTransaction, orderId: string): Promise<'settled' | 'missing'>;
  /** What was reserved or sold goes back into the stock. Again: nothing more. */
  release(transaction: KernelTransaction, orderId: string): Promise<void>;
}

export const PRODUCT_IDS_PER_EVENT_MAX = 1000;

/** Created, changed, archived, priced, stocked, reviewed or imported: read the documents again. */
export const productsChanged = defineEvent(
  'catalogue.products-changed',
  z.object({ productIds: z.array(z.string()).min(1).max(PRODUCT_IDS_PER_EVENT_MAX) }),
);

export type ProductsChanged = z.infer<typeof productsChanged.payload>;

/** How people call attribute names and values in both languages. */
export { optionsText, termLabel } from './glossary.ts';
