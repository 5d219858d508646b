import { newId } from '../../kernel/ids.ts';
import { forbidden, invalid } from '../../kernel/user-errors.ts';
import type { Changing, Deciding, SaveOutcome } from './changing.ts';
import { missing } from './errors.ts';
import type {
  AddOptionInput,
  AddVariantInput,
  PriceInput,
  RemoveOptionInput,
  RemoveVariantInput,
  StockInput,
  VariantInput,
} from './inputs.ts';
import type { NewVariant, ProductChange } from './change-store.ts';
import * as validate from './variant-validation.ts';

export const newVariant = ({ id, sku, options, priceMinor, listPriceMinor, stock }: VariantInput): NewVariant => ({
  id: id ?? newId('variant'),
  sku,
  options: Object.fromEntries((options ?? []).map(({ name, value }) => [name, value])),
  priceMinor,
  listPriceMinor: listPriceMinor ?? null,
  stock,
});

/** The change, where the product has the variant. */
const ofVariant =
  (variantId: string, changes: ProductChange): Deciding =>
  ({ variants }) =>
    variants.some(({ id }) => id === variantId) ? changes : missing('variant', variantId);

/** What merchants may do with the forms a product is sold in, and with what they differ by. */
export const variantCommands = (change: Changing['change']) => ({
  async setPrice(
    isMerchant: boolean,
    { productId, version, variantId, priceMinor, listPriceMinor }: PriceInput,
  ): Promise<SaveOutcome> {
    if (!isMerchant) return forbidden('merchant');
    const problems = validate.price({ priceMinor, listPriceMinor }, '');
    if (problems.length > 0) return invalid(problems);
    const variant = { id: variantId, priceMinor, listPriceMinor: listPriceMinor ?? null };
    return change(productId, version, ofVariant(variantId, { variant }));
  },
  async setStock(isMerchant: boolean, { productId, version, variantId, previousStock, stock }: StockInput): Promise<SaveOutcome> {
    if (!isMerchant) return forbidden('merchant');
    const problems = validate.stock(stock, '');
    if (problems.length > 0) return invalid(problems);
    return change(productId, version, ofVariant(variantId, { variant: { id: variantId, previousStock, stock } }));
  },
  async addVariant(isMerchant: boolean, { productId, version, variant: input }: AddVariantInput): Promise<SaveOutcome> {
    if (!isMerchant) return forbidden('merchant');
    const badly = validate.variant(input, 'variant');
    if (badly.length > 0) return invalid(badly);
    const addedVariant = newVariant(input);
    return change(productId, version, (product) => {
      const problems = validate.addedVariant(input, addedVariant.options, product);
      return problems.length > 0 ? invalid(problems) : { addedVariant };
    });
  },
  /** What is reserved of it stays sold; in carts it is no longer to be had. */
  async removeVariant(isMerchant: boolean, { productId, version, variantId }: RemoveVariantInput): Promise<SaveOutcome> {
    if (!isMerchant) return forbidden('merchant');
    return change(productId, version, (product) => {
      const problems = validate.removedVariant(product);
      const changes = ofVariant(variantId, { removedVariantId: variantId })(product);
      return '__typename' in changes || problems.length === 0 ? changes : invalid(problems);
    });
  },
  async addOption(isMerchant: boolean, { productId, version, name, value }: AddOptionInput): Promise<SaveOutcome> {
    if (!isMerchant) return forbidden('merchant');
    const badly = validate.option({ name, value });
    if (badly.length > 0) return invalid(badly);
    return change(productId, version, ({ optionNames }) => {
      const problems = validate.addedOption(name, optionNames);
      return problems.length > 0
        ? invalid(problems)
        : { optionNames: [...optionNames, name], valueOfAll: { option: name, value } };
    });
  },
  async removeOption(isMerchant: boolean, { productId, version, name }: RemoveOptionInput): Promise<SaveOutcome> {
    if (!isMerchant) return forbidden('merchant');
    return change(productId, version, (product) => {
      const problems = validate.removedOption(name, product);
      const optionNames = product.optionNames.filter((each) => each !== name);
      return problems.length > 0 ? invalid(problems) : { optionNames, valueOfAll: { option: name, value: undefined } };
    });
  },
});
