'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LOCALE_COOKIE, THEME_COOKIE, THEMES, type Locale, type Theme } from '@/lib/locale';
import { text } from '@/lib/locale/text';

const YEAR_SECONDS = 31_536_000;
const remember = (name: string, value: string): void => {
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is missing in Firefox ESR.
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
};
const NAMES = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

export function LocaleSwitch({ locale }: { readonly locale: Locale }) {
  const router = useRouter();
  return (
    <button
      type="button"
      lang={locale === 'ko' ? 'en' : 'ko'}
      aria-label={text('languageLabel', locale)}
      className="rounded-full px-2 py-1.5 hover:bg-surface"
      onClick={() => {
        remember(LOCALE_COOKIE, locale === 'ko' ? 'en' : 'ko');
        router.refresh();
      }}
    >
      {text('language', locale)}
    </button>
  );
}

export function ThemeSwitch({ locale, theme: initial }: { readonly locale: Locale; readonly theme: Theme }) {
  const [theme, setTheme] = useState(initial);
  return (
    <select
      aria-label={text('theme', locale)}
      value={theme}
      className="rounded-full bg-transparent px-1 py-1.5 hover:bg-surface"
      onChange={(event) => {
        const next = THEMES.find((each) => each === event.target.value) ?? 'system';
        setTheme(next);
        remember(THEME_COOKIE, next);
        if (next === 'system') delete document.documentElement.dataset['theme'];
        else document.documentElement.dataset['theme'] = next;
      }}
    >
      {THEMES.map((each) => (
        <option key={each} value={each} className="bg-paper text-ink">
          {text(NAMES[each], locale)}
        </option>
      ))}
    </select>
  );
}
