import { isId, newId } from '../../kernel/ids.ts';
import type { LocalizedText } from '../../kernel/locale.ts';
import { forbidden, invalid, type Forbidden, type Invalid } from '../../kernel/user-errors.ts';
import type { ProductAttribute } from './contract.ts';
import { missing, taken, type Missing, type Taken } from './errors.ts';
import type { Product } from './product.ts';
import type { CatalogueStore, NewProduct, ProductChange } from './store.ts';
import * as validate from './validation.ts';

// What merchants may do. Plain rules over the store; every outcome is a value.

export interface Saved {
  readonly __typename: 'ProductSaved';
  readonly product: Product;
}
export interface Stale {
  readonly __typename: 'StaleVersion';
  readonly product: Product;
}
export type SaveOutcome = Saved | Stale | Missing | Invalid | Taken | Forbidden;

type Given<T> = T | null | undefined;
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

const textOf = (input: TextInput): LocalizedText => ({
  ...(input.ko ? { ko: input.ko } : {}),
  ...(input.en ? { en: input.en } : {}),
});
const attributeOf = ({ name, text, number, boolean, unit }: AttributeInput): ProductAttribute => ({
  name,
  value: text ?? number ?? boolean ?? '',
  ...(unit ? { unit } : {}),
});

export interface Commands {
  create(isMerchant: boolean, input: CreateInput): Promise<SaveOutcome>;
  update(isMerchant: boolean, input: UpdateInput): Promise<SaveOutcome>;
  archive(isMerchant: boolean, input: { readonly id: string; readonly version: number }): Promise<SaveOutcome>;
  setPrice(
    isMerchant: boolean,
    input: {
      readonly productId: string;
      readonly version: number;
      readonly variantId: string;
      readonly priceMinor: number;
      readonly listPriceMinor?: Given<number>;
    },
  ): Promise<SaveOutcome>;
  setStock(
    isMerchant: boolean,
    input: { readonly productId: string; readonly version: number; readonly variantId: string; readonly stock: number },
  ): Promise<SaveOutcome>;
}

/** Every command asks in the same order: may you, is it well said, does it exist, is it still what you read. */
export function commands(store: CatalogueStore): Commands {
  const find = async (id: string): Promise<Product | undefined> => (isId(id) ? (await store.products([id]))[0] : undefined);

  const absent = async (brandId: Given<string>, categoryId: Given<string>): Promise<Missing | undefined> => {
    if (typeof brandId === 'string' && !(isId(brandId) && (await store.brandExists(brandId)))) return missing('brand', brandId);
    if (typeof categoryId === 'string' && !(await store.categoryTree()).find(categoryId)) return missing('category', categoryId);
    return undefined;
  };

  const change = async (id: string, version: number, changes: ProductChange): Promise<SaveOutcome> => {
    const before = await find(id);
    if (!before) return missing('product', id);
    if (changes.variant && !before.variants.some((variant) => variant.id === changes.variant?.id))
      return missing('variant', changes.variant.id);
    const outcome = await store.change(id, version, changes);
    const now = await find(id);
    if (!now) return missing('product', id);
    return { __typename: outcome === 'saved' ? 'ProductSaved' : 'StaleVersion', product: now };
  };

  return {
    async create(isMerchant, input) {
      if (!isMerchant) return forbidden('merchant');
      const problems = validate.newProduct(input);
      if (problems.length > 0) return invalid(problems);
      const nowhere = await absent(input.brandId, input.categoryId);
      if (nowhere) return nowhere;
      const product: NewProduct = {
        id: input.id ?? newId('product'),
        title: textOf(input.title),
        description: textOf(input.description ?? {}),
        brandId: input.brandId,
        categoryId: input.categoryId,
        attributes: (input.attributes ?? []).map(attributeOf),
        optionNames: input.optionNames ?? [],
        photographs: input.pictures ?? [],
        variants: input.variants.map(({ id, sku, options, priceMinor, listPriceMinor, stock }) => ({
          id: id ?? newId('variant'),
          sku,
          options: Object.fromEntries((options ?? []).map(({ name, value }) => [name, value])),
          priceMinor,
          listPriceMinor: listPriceMinor ?? null,
          stock,
        })),
      };
      const takenValue = (): Promise<string | undefined> =>
        store.takenValue(
          product.id,
          product.variants.map(({ sku }) => sku),
          product.variants.map(({ id }) => id),
        );
      const value = await takenValue();
      if (value !== undefined) return taken(value);
      // Somebody was faster: which value it is can be seen only now.
      if ((await store.create(product)) === 'taken') return taken((await takenValue()) ?? product.id);
      const saved = await find(product.id);
      return saved ? { __typename: 'ProductSaved', product: saved } : missing('product', product.id);
    },
    async update(isMerchant, { id, version, title, description, brandId, categoryId, attributes, pictures }) {
      if (!isMerchant) return forbidden('merchant');
      const problems = validate.productChange({ title, description, attributes, pictures });
      if (problems.length > 0) return invalid(problems);
      const nowhere = await absent(brandId, categoryId);
      if (nowhere) return nowhere;
      return change(id, version, {
        ...(title ? { title: textOf(title) } : {}),
        ...(description ? { description: textOf(description) } : {}),
        ...(brandId ? { brandId } : {}),
        ...(categoryId ? { categoryId } : {}),
        ...(attributes ? { attributes: attributes.map(attributeOf) } : {}),
        ...(pictures ? { photographs: pictures } : {}),
      });
    },
    archive: async (isMerchant, { id, version }) =>
      isMerchant ? change(id, version, { status: 'ARCHIVED' }) : forbidden('merchant'),
    async setPrice(isMerchant, { productId, version, variantId, priceMinor, listPriceMinor }) {
      if (!isMerchant) return forbidden('merchant');
      const problems = validate.price({ priceMinor, listPriceMinor }, '');
      if (problems.length > 0) return invalid(problems);
      return change(productId, version, { variant: { id: variantId, priceMinor, listPriceMinor: listPriceMinor ?? null } });
    },
    async setStock(isMerchant, { productId, version, variantId, stock }) {
      if (!isMerchant) return forbidden('merchant');
      const problems = validate.stock(stock, '');
      return problems.length > 0 ? invalid(problems) : change(productId, version, { variant: { id: variantId, stock } });
    },
  };
}
