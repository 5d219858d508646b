import type { MerchantProductFieldsFragment, ViewerQuery } from '../graph/generated/operations';
import type { Locale } from '../locale';
import { say } from './text';

export type MerchantProduct = MerchantProductFieldsFragment;
export type MerchantVariant = MerchantProduct['variants'][number];

export const mayManage = (viewer: ViewerQuery['viewer']): boolean =>
  viewer?.role === 'MERCHANT' || viewer?.role === 'ADMINISTRATOR';

export interface Translations {
  readonly ko: string;
  readonly en: string;
}

/**
 * A text in both languages, from what each reads: where there is no translation the other one stands in, so that the same twice means one.
 */
export const translationsOf = (korean: string, english: string): Translations => ({
  ko: korean,
  en: english === korean ? '' : english,
});

/** What is there, for the platform; none for an empty text. */
export const given = ({ ko, en }: Translations): { readonly ko?: string; readonly en?: string } => ({
  ...(ko === '' ? {} : { ko }),
  ...(en === '' ? {} : { en }),
});

/** "129,000원" -> 129000; undefined for what is not a whole number. */
export function wholeNumber(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replaceAll(/[\s,원₩]/g, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : undefined;
}

/** 네이비 · 24인치, or a word for the only variant. */
export const nameOf = ({ options }: MerchantVariant, locale: Locale): string =>
  options.map(({ display }) => display).join(' · ') || say('onlyVariant', locale);

/** The most things that variants differ by. */
export const OPTIONS_MAX = 3;

/** Something that variants differ by. */
export interface ProductOption {
  readonly name: string;
  /** For people: 색상. */
  readonly label: string;
}

export function optionsOf({ optionNames, variants }: MerchantProduct): readonly ProductOption[] {
  const labels = new Map(variants.flatMap(({ options }) => options.map(({ name, label }) => [name, label])));
  return optionNames.map((name) => ({ name, label: labels.get(name) ?? name }));
}
