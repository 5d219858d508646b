import type { Locale } from '../../kernel/locale.ts';
import type { ProductAttribute } from './contract.ts';
import { termLabel } from './glossary.ts';

const YES = { ko: '예', en: 'Yes' } as const;
const NO = { ko: '아니요', en: 'No' } as const;

/** The value as one writes it: "2.4 kg", "예", "네이비". */
export function attributeDisplay({ value, unit }: ProductAttribute, locale: Locale): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[locale];
  const text =
    typeof value === 'number'
      ? new Intl.NumberFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', { maximumFractionDigits: 3 }).format(value)
      : termLabel(value)[locale];
  return unit === undefined ? text : `${text} ${unit}`;
}
