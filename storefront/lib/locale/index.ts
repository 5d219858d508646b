export const LOCALES = ['ko', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const LOCALE_COOKIE = 'locale';
export const THEME_COOKIE = 'theme';
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Korean unless English was chosen. */
export const localeOf = (value: string | undefined): Locale => (value === 'en' ? 'en' : 'ko');
export const themeOf = (value: string | undefined): Theme => THEMES.find((theme) => theme === value) ?? 'system';
