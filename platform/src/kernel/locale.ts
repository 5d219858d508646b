export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in one or both of the shop's languages. */
export interface LocalizedText {
  readonly ko?: string | undefined;
  readonly en?: string | undefined;
}

/** The text in the asked language, or in the other one: a product without an English title still has a name. */
export const localize = (text: LocalizedText, locale: Locale): string =>
  text[locale] ?? text[locale === 'ko' ? 'en' : 'ko'] ?? '';

/** The first of the header's languages that the shop speaks, by weight; Korean when none is. RFC 9110, 12.5.4. */
export function localeFrom(acceptLanguage: string | undefined): Locale {
  const ranked = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([0-9.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  return LOCALES.find((locale) => locale === ranked.find(({ tag }) => LOCALES.some((known) => known === tag))?.tag) ?? 'ko';
}
