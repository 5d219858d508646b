import { cookies } from 'next/headers';
import { LOCALE_COOKIE, localeOf, THEME_COOKIE, themeOf, type Locale, type Theme } from './index';

export const shopperLocale = async (): Promise<Locale> => localeOf((await cookies()).get(LOCALE_COOKIE)?.value);
export const shopperTheme = async (): Promise<Theme> => themeOf((await cookies()).get(THEME_COOKIE)?.value);
