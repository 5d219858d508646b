import type { Locale } from '../../kernel/locale.ts';
import { termLabel } from '../catalogue/contract.ts';
import type { Facet } from './facets.ts';

const FIELDS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  CATEGORY: { ko: '카테고리', en: 'Category' },
  BRAND: { ko: '브랜드', en: 'Brand' },
  RATING: { ko: '평점', en: 'Rating' },
};

/** "screen_size" reads "screen size" where the glossary has no word for it. */
export const facetLabel = (kind: Facet['kind'], field: string, locale: Locale): string =>
  FIELDS[kind]?.[locale] ?? termLabel(field)[locale].replaceAll('_', ' ').trim();

export function valueLabel(kind: Facet['kind'], value: string, unit: string | undefined, locale: Locale): string {
  if (kind === 'RATING') return locale === 'ko' ? `${value}점 이상` : `${value} and up`;
  if (value === 'true') return locale === 'ko' ? '예' : 'Yes';
  if (value === 'false') return locale === 'ko' ? '아니요' : 'No';
  return `${termLabel(value)[locale]}${unit === undefined ? '' : ` ${unit}`}`;
}
