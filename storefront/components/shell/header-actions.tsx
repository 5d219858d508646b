import Link from 'next/link';
import type { Remembered } from '@/lib/account';
import type { Locale, Theme } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { CartButton } from '../cart/button-client';
import { ICON_BUTTON } from '../ui/button';
import { Icon } from '../ui/icon';
import { LocaleSwitch, ThemeSwitch } from './preferences-client';

/** What a shopper does with the shop itself, at the header's end. On 360 px there is room for four places of 44 px. */
export function HeaderActions({
  locale,
  theme,
  remembered: { hasSession, hasCart },
}: {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly remembered: Remembered;
}) {
  return (
    <div className="-mr-2 ml-auto flex items-center">
      <LocaleSwitch locale={locale} />
      <ThemeSwitch locale={locale} theme={theme} />
      <Link
        href={hasSession ? '/account' : '/account/sign-in'}
        prefetch={false}
        aria-label={text(hasSession ? 'account' : 'signIn', locale)}
        className={ICON_BUTTON}
      >
        <Icon name="person" className="size-6" />
      </Link>
      <CartButton locale={locale} isKnown={hasSession || hasCart} />
    </div>
  );
}
