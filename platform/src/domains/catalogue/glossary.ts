import type { Locale, LocalizedText } from '../../kernel/locale.ts';
import { ATTRIBUTE_TERMS } from './glossary/attributes.ts';
import { VALUE_TERMS } from './glossary/values.ts';

const TERMS: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries({ ...ATTRIBUTE_TERMS, ...VALUE_TERMS }).map(([term, [ko, en]]) => [term, { ko, en }]),
);

const MEASURES: readonly (readonly [pattern: RegExp, ko: string, en: string])[] = [
  [/^(\d+(?:\.\d+)?)inch$/, '$1인치', '$1 in'],
  [/^(\d+)-pack$/, '$1개입', 'pack of $1'],
  [/^size-(\d)$/, '$1호', 'size $1'],
  [/^grade-(\d)$/, '$1등급', 'grade $1'],
];

/**
 * How people call a token of attributes and options ("material", "navy", "24inch"). A token without an entry is returned as it is:
 * imported names and model numbers need no translation.
 */
export function termLabel(term: string): { readonly ko: string; readonly en: string } {
  const known = TERMS.get(term);
  if (known?.ko !== undefined && known.en !== undefined) return { ko: known.ko, en: known.en };
  for (const [pattern, ko, en] of MEASURES)
    if (pattern.test(term)) return { ko: term.replace(pattern, ko), en: term.replace(pattern, en) };
  return { ko: term, en: term };
}

/** Whether the glossary has words for a token. */
export const isTerm = (term: string): boolean => TERMS.has(term) || MEASURES.some(([pattern]) => pattern.test(term));

/** A variant's options as people read them: 네이비 · 24인치. */
export const optionsText = (options: readonly { readonly value: string }[], locale: Locale): string =>
  options.map(({ value }) => termLabel(value)[locale]).join(' · ');
