import type { Problem } from '../../kernel/user-errors.ts';
import type { AddOptionInput, VariantInput } from './inputs.ts';
import type { Product } from './product.ts';
import { at, count, givenId, MONEY_MAX, plainText, range, repeated, RULES, STOCK_MAX } from './rules.ts';

// Rules of variants and of what they differ by. Each function gives every broken rule with its path; an empty list is good.

export const VARIANTS_MAX = 100;
const OPTIONS_MAX = 3;

export const stock = (value: number, prefix: string): Problem[] => range(value, 0, STOCK_MAX, at(prefix, 'stock'));

export function price(
  { priceMinor, listPriceMinor }: Pick<VariantInput, 'priceMinor' | 'listPriceMinor'>,
  prefix: string,
): Problem[] {
  const problems = range(priceMinor, 0, MONEY_MAX, at(prefix, 'priceMinor'));
  if (listPriceMinor === null || listPriceMinor === undefined) return problems;
  if (listPriceMinor <= priceMinor) return [...problems, { path: at(prefix, 'listPriceMinor'), rule: RULES.listPrice }];
  return [...problems, ...range(listPriceMinor, 0, MONEY_MAX, at(prefix, 'listPriceMinor'))];
}

/** What can be told of a variant without its product. */
export function variant(input: VariantInput, path: string): Problem[] {
  return [
    ...givenId(input.id, `${path}.id`),
    ...plainText(input.sku, 64, `${path}.sku`),
    ...(input.options ?? []).flatMap(({ value }, which) => plainText(value, 100, `${path}.options.${which}.value`)),
    ...price(input, path),
    ...stock(input.stock, path),
  ];
}

/** Exactly one value for each of the product's options. */
export function complete(input: VariantInput, optionNames: readonly string[], path: string): Problem[] {
  const given = (input.options ?? []).map(({ name }) => name);
  const isComplete = given.length === optionNames.length && optionNames.every((name) => given.includes(name));
  return isComplete ? [] : [{ path: `${path}.options`, rule: RULES.options }];
}

type Options = Readonly<Record<string, string>>;
const valuesOf = (options: Options, names: readonly string[]): string => JSON.stringify(names.map((name) => options[name]));

/** Of a variant that joins those there are. */
export function addedVariant(input: VariantInput, options: Options, { optionNames, variants }: Product): Problem[] {
  const problems = [
    ...complete(input, optionNames, 'variant'),
    ...count({ length: variants.length + 1 }, 1, VARIANTS_MAX, 'variant'),
  ];
  if (problems.length > 0) return problems;
  const isThere = variants.some((each) => valuesOf(each.options, optionNames) === valuesOf(options, optionNames));
  return isThere ? [{ path: 'variant.options', rule: RULES.alike }] : [];
}

export const removedVariant = ({ variants }: Product): Problem[] =>
  variants.length > 1 ? [] : [{ path: 'variantId', rule: RULES.lastVariant }];

export const optionNames = (names: readonly string[]): Problem[] => [
  ...count(names, 0, OPTIONS_MAX, 'optionNames'),
  ...names.slice(0, OPTIONS_MAX).flatMap((name, index) => plainText(name, 40, `optionNames.${index}`)),
  ...repeated(names, (index) => `optionNames.${index}`),
];

export const option = ({ name, value }: Pick<AddOptionInput, 'name' | 'value'>): Problem[] => [
  ...plainText(name, 40, 'name'),
  ...plainText(value, 100, 'value'),
];

export const addedOption = (name: string, names: readonly string[]): Problem[] => [
  ...(names.includes(name) ? [{ path: 'name', rule: RULES.twice }] : []),
  ...count({ length: names.length + 1 }, 0, OPTIONS_MAX, 'name'),
];

/** Without it every variant is still another one. */
export function removedOption(name: string, { optionNames: names, variants }: Product): Problem[] {
  if (!names.includes(name)) return [{ path: 'name', rule: RULES.noOption }];
  const others = names.filter((each) => each !== name);
  const left = new Set(variants.map(({ options }) => valuesOf(options, others)));
  return left.size === variants.length ? [] : [{ path: 'name', rule: RULES.alike }];
}
