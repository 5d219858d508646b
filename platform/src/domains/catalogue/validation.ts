import { isId } from '../../kernel/ids.ts';
import { between, type Problem } from '../../kernel/user-errors.ts';
import type { AttributeInput, CreateInput, TextInput, UpdateInput, VariantInput } from './commands.ts';

// Rules that the schema cannot say. Each function gives every broken rule with its path; an empty list is good.

const MONEY_MAX = 2_000_000_000;
const STOCK_MAX = 1_000_000;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const RULES = {
  id: {
    ko: '글자, 숫자, . _ ~ - 로 이루어진 64자 이하여야 합니다.',
    en: 'Must be up to 64 letters, digits, . _ ~ or -, starting with a letter or digit.',
  },
  characters: { ko: '제어 문자를 쓸 수 없습니다.', en: 'Must not hold control characters.' },
  someLanguage: { ko: '한국어나 영어 중 하나는 있어야 합니다.', en: 'Must have a text in Korean or English.' },
  oneValue: {
    ko: 'text, number, boolean 가운데 하나만 있어야 합니다.',
    en: 'Must have exactly one of text, number and boolean.',
  },
  listPrice: { ko: '정가는 판매가보다 높아야 합니다.', en: 'Must be more than the price.' },
  twice: { ko: '같은 값이 두 번 있습니다.', en: 'Is there twice.' },
  options: { ko: '상품의 옵션마다 값이 하나씩 있어야 합니다.', en: 'Must have one value for each option of the product.' },
  https: { ko: 'https 주소여야 합니다.', en: 'Must be an https address.' },
  unit: { ko: '단위는 숫자에만 붙습니다.', en: 'Goes with a number only.' },
} as const;

const at = (prefix: string, path: string): string => (prefix === '' ? path : `${prefix}.${path}`);
const range = (value: number, min: number, max: number, path: string): Problem[] =>
  value >= min && value <= max ? [] : [{ path, rule: between(min, max) }];
const count = (list: readonly unknown[] | null | undefined, min: number, max: number, path: string): Problem[] =>
  list ? range(list.length, min, max, path) : [];

function plainText(value: string, max: number, path: string): Problem[] {
  if (CONTROL.test(value) || !value.isWellFormed()) return [{ path, rule: RULES.characters }];
  // Stored as it is, so its spaces count; of nothing but spaces it says nothing.
  return range(value.trim() === '' ? 0 : value.length, 1, max, path);
}

const givenId = (value: string | null | undefined, path: string): Problem[] =>
  value === null || value === undefined || isId(value) ? [] : [{ path, rule: RULES.id }];

function localized(input: TextInput | null | undefined, max: number, path: string, isRequired: boolean): Problem[] {
  if (!input) return [];
  const problems = [
    ...(input.ko ? plainText(input.ko, max, at(path, 'ko')) : []),
    ...(input.en ? plainText(input.en, max, at(path, 'en')) : []),
  ];
  return isRequired && !input.ko && !input.en ? [{ path, rule: RULES.someLanguage }] : problems;
}

function repeated(values: readonly (string | null | undefined)[], path: (index: number) => string): Problem[] {
  return values.flatMap((value, index) =>
    typeof value === 'string' && values.indexOf(value) < index ? [{ path: path(index), rule: RULES.twice }] : [],
  );
}

function attributes(list: readonly AttributeInput[] | null | undefined): Problem[] {
  return [
    ...count(list, 0, 250, 'attributes'),
    ...(list ?? [])
      .slice(0, 250)
      .flatMap(({ name, text, number, boolean, unit }, index) => [
        ...plainText(name, 100, `attributes.${index}.name`),
        ...(text === null || text === undefined ? [] : plainText(text, 2000, `attributes.${index}.text`)),
        ...(unit ? plainText(unit, 20, `attributes.${index}.unit`) : []),
        ...(unit && typeof number !== 'number' ? [{ path: `attributes.${index}.unit`, rule: RULES.unit }] : []),
        ...([text, number, boolean].filter((value) => value !== null && value !== undefined).length === 1
          ? []
          : [{ path: `attributes.${index}`, rule: RULES.oneValue }]),
      ]),
  ];
}

const pictures = (list: readonly string[] | null | undefined): Problem[] => [
  ...count(list, 0, 20, 'pictures'),
  ...(list ?? [])
    .slice(0, 20)
    .flatMap((url, index) =>
      URL.canParse(url) && url.startsWith('https://') && url.length <= 2000 && !CONTROL.test(url)
        ? []
        : [{ path: `pictures.${index}`, rule: RULES.https }],
    ),
];

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

function variant(input: VariantInput, index: number, optionNames: readonly string[]): Problem[] {
  const path = `variants.${index}`;
  const given = (input.options ?? []).map(({ name }) => name);
  const complete = given.length === optionNames.length && optionNames.every((name) => given.includes(name));
  return [
    ...givenId(input.id, `${path}.id`),
    ...plainText(input.sku, 64, `${path}.sku`),
    ...(input.options ?? []).flatMap(({ value }, which) => plainText(value, 100, `${path}.options.${which}.value`)),
    ...(complete ? [] : [{ path: `${path}.options`, rule: RULES.options }]),
    ...price(input, path),
    ...stock(input.stock, path),
  ];
}

export function newProduct(input: CreateInput): Problem[] {
  const optionNames = input.optionNames ?? [];
  return [
    ...givenId(input.id, 'id'),
    ...localized(input.title, 300, 'title', true),
    ...localized(input.description, 10_000, 'description', false),
    ...attributes(input.attributes),
    ...pictures(input.pictures),
    ...count(optionNames, 0, 3, 'optionNames'),
    ...optionNames.slice(0, 3).flatMap((name, index) => plainText(name, 40, `optionNames.${index}`)),
    ...repeated(optionNames, (index) => `optionNames.${index}`),
    ...count(input.variants, 1, 100, 'variants'),
    ...input.variants.slice(0, 100).flatMap((each, index) => variant(each, index, optionNames)),
    ...repeated(
      input.variants.slice(0, 100).map(({ sku }) => sku),
      (index) => `variants.${index}.sku`,
    ),
    ...repeated(
      input.variants.slice(0, 100).map(({ id }) => id),
      (index) => `variants.${index}.id`,
    ),
  ];
}

export const productChange = (input: Pick<UpdateInput, 'title' | 'description' | 'attributes' | 'pictures'>): Problem[] => [
  ...localized(input.title, 300, 'title', true),
  ...localized(input.description, 10_000, 'description', false),
  ...attributes(input.attributes),
  ...pictures(input.pictures),
];
