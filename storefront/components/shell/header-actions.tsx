import type { Locale, Theme } from '@/lib/locale';
import { LocaleSwitch, ThemeSwitch } from './preferences-client';

/** What a shopper does with the shop itself, at the header's end. On 360 px there is room for four places of 44 px. */
export function HeaderActions({ locale, theme }: { readonly locale: Locale; readonly theme: Theme }) {
  return (
    <div className="-mr-2 ml-auto flex items-center">
      <LocaleSwitch locale={locale} />
      <ThemeSwitch locale={locale} theme={theme} />
    </div>
  );
}
