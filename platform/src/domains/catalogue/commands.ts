import { isId, newId } from '../../kernel/ids.ts';
import type { LocalizedText } from '../../kernel/locale.ts';
import { forbidden, invalid } from '../../kernel/user-errors.ts';
import { changing, type SaveOutcome } from './changing.ts';
import type { ProductAttribute } from './contract.ts';
import { missing, taken, type Missing } from './errors.ts';
import type { AttributeInput, CreateInput, Given, TextInput, UpdateInput, VersionInput } from './inputs.ts';
import type { CatalogueStore, NewProduct } from './store.ts';
import * as validate from './validation.ts';
import { newVariant, variantCommands } from './variant-commands.ts';

// What merchants may do. Plain rules over the store; every outcome is a value.

const textOf = (input: TextInput): LocalizedText => ({
  ...(input.ko ? { ko: input.ko } : {}),
  ...(input.en ? { en: input.en } : {}),
});
const attributeOf = ({ name, text, number, boolean, unit }: AttributeInput): ProductAttribute => ({
  name,
  value: text ?? number ?? boolean ?? '',
  ...(unit ? { unit } : {}),
});

export type Commands = ReturnType<typeof commands>;

/** Every command asks in the same order: may you, is it well said, does it exist, is it still what you read. */
export function commands(store: CatalogueStore) {
  const { find, change } = changing(store);

  const absent = async (brandId: Given<string>, categoryId: Given<string>): Promise<Missing | undefined> => {
    if (typeof brandId === 'string' && !(isId(brandId) && (await store.brandExists(brandId)))) return missing('brand', brandId);
    if (typeof categoryId === 'string' && !(await store.categoryTree()).find(categoryId)) return missing('category', categoryId);
    return undefined;
  };
  const setStatus =
    (status: 'ACTIVE' | 'ARCHIVED') =>
    async (isMerchant: boolean, { id, version }: VersionInput): Promise<SaveOutcome> =>
      isMerchant ? change(id, version, () => ({ status })) : forbidden('merchant');

  return {
    async create(isMerchant: boolean, input: CreateInput): Promise<SaveOutcome> {
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
        variants: input.variants.map(newVariant),
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
    async update(
      isMerchant: boolean,
      { id, version, title, description, brandId, categoryId, attributes, pictures }: UpdateInput,
    ): Promise<SaveOutcome> {
      if (!isMerchant) return forbidden('merchant');
      const problems = validate.productChange({ title, description, attributes, pictures });
      if (problems.length > 0) return invalid(problems);
      const nowhere = await absent(brandId, categoryId);
      if (nowhere) return nowhere;
      return change(id, version, () => ({
        ...(title ? { title: textOf(title) } : {}),
        ...(description ? { description: textOf(description) } : {}),
        ...(brandId ? { brandId } : {}),
        ...(categoryId ? { categoryId } : {}),
        ...(attributes ? { attributes: attributes.map(attributeOf) } : {}),
        ...(pictures ? { photographs: pictures } : {}),
      }));
    },
    archive: setStatus('ARCHIVED'),
    restore: setStatus('ACTIVE'),
    ...variantCommands(change),
  };
}
