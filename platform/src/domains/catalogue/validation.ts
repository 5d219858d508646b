import type { Problem } from '../../kernel/user-errors.ts';
import type { AttributeInput, CreateInput, TextInput, UpdateInput } from './inputs.ts';
import { at, CONTROL, count, givenId, plainText, repeated, RULES } from './rules.ts';
import * as variantRules from './variant-validation.ts';

// Rules that the schema cannot say. Each function gives every broken rule with its path; an empty list is good.

function localized(input: TextInput | null | undefined, max: number, path: string, isRequired: boolean): Problem[] {
  if (!input) return [];
  const problems = [
    ...(input.ko ? plainText(input.ko, max, at(path, 'ko')) : []),
    ...(input.en ? plainText(input.en, max, at(path, 'en')) : []),
  ];
  return isRequired && !input.ko && !input.en ? [{ path, rule: RULES.someLanguage }] : problems;
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

export function newProduct(input: CreateInput): Problem[] {
  const optionNames = input.optionNames ?? [];
  const variants = input.variants.slice(0, variantRules.VARIANTS_MAX);
  return [
    ...givenId(input.id, 'id'),
    ...localized(input.title, 300, 'title', true),
    ...localized(input.description, 10_000, 'description', false),
    ...attributes(input.attributes),
    ...pictures(input.pictures),
    ...variantRules.optionNames(optionNames),
    ...count(input.variants, 1, variantRules.VARIANTS_MAX, 'variants'),
    ...variants.flatMap((each, index) => [
      ...variantRules.variant(each, `variants.${index}`),
      ...variantRules.complete(each, optionNames, `variants.${index}`),
    ]),
    ...repeated(
      variants.map(({ sku }) => sku),
      (index) => `variants.${index}.sku`,
    ),
    ...repeated(
      variants.map(({ id }) => id),
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
