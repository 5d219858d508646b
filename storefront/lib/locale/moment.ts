import type { Locale } from './index';

/** In the shop's own time zone. */
export const momentText = (moment: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  }).format(new Date(moment));
