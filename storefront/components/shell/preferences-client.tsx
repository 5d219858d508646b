'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LOCALE_COOKIE, THEME_COOKIE, THEMES, type Locale, type Theme } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { ICON_BUTTON } from '../ui/button';
import { Icon } from '../ui/icon';

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
      className={`${ICON_BUTTON} w-auto min-w-11 px-2 text-sm font-medium`}
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
    <span className={`${ICON_BUTTON} has-focus-visible:outline-2 has-focus-visible:outline-accent`}>
      <Icon name={theme} className="size-5" />
      {/* The system's list works by touch, keyboard and voice; only its look is the icon's. */}
      <select
        aria-label={text('theme', locale)}
        value={theme}
        className="absolute inset-0 size-full opacity-0"
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
    </span>
  );
}
