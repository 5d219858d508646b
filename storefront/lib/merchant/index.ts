import type { MerchantProductFieldsFragment, ViewerQuery } from '../graph/generated/operations';

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

/** 네이비 · 24인치; empty for the only variant. */
export const optionsText = ({ options }: MerchantVariant): string => options.map(({ display }) => display).join(' · ');
