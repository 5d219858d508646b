// What merchants send, as the graph hands it on.

export type Given<T> = T | null | undefined;
export interface TextInput {
  readonly ko?: Given<string>;
  readonly en?: Given<string>;
}
export interface AttributeInput {
  readonly name: string;
  readonly text?: Given<string>;
  readonly number?: Given<number>;
  readonly boolean?: Given<boolean>;
  readonly unit?: Given<string>;
}
export interface VariantInput {
  readonly id?: Given<string>;
  readonly sku: string;
  readonly options?: Given<readonly { readonly name: string; readonly value: string }[]>;
  readonly priceMinor: number;
  readonly listPriceMinor?: Given<number>;
  readonly stock: number;
}
export interface CreateInput {
  readonly id?: Given<string>;
  readonly title: TextInput;
  readonly description?: Given<TextInput>;
  readonly brandId: string;
  readonly categoryId: string;
  readonly attributes?: Given<readonly AttributeInput[]>;
  readonly optionNames?: Given<readonly string[]>;
  readonly variants: readonly VariantInput[];
  readonly pictures?: Given<readonly string[]>;
}
export interface UpdateInput {
  readonly id: string;
  readonly version: number;
  readonly title?: Given<TextInput>;
  readonly description?: Given<TextInput>;
  readonly brandId?: Given<string>;
  readonly categoryId?: Given<string>;
  readonly attributes?: Given<readonly AttributeInput[]>;
  readonly pictures?: Given<readonly string[]>;
}

/** Of a product as it was read. */
export interface VersionInput {
  readonly id: string;
  readonly version: number;
}
interface OfProduct {
  readonly productId: string;
  readonly version: number;
}
export interface PriceInput extends OfProduct {
  readonly variantId: string;
  readonly priceMinor: number;
  readonly listPriceMinor?: Given<number>;
}
export interface StockInput extends OfProduct {
  readonly variantId: string;
  /** As it was read. */
  readonly previousStock: number;
  readonly stock: number;
}
export interface AddVariantInput extends OfProduct {
  readonly variant: VariantInput;
}
export interface RemoveVariantInput extends OfProduct {
  readonly variantId: string;
}
export interface AddOptionInput extends OfProduct {
  readonly name: string;
  /** Of the variants that are there. */
  readonly value: string;
}
export interface RemoveOptionInput extends OfProduct {
  readonly name: string;
}
