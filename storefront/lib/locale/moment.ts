import type { Locale } from './index';

/** In the shop's own time zone. */
export const momentText = (moment: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  }).format(new Date(moment));

/** 90 -> 90분, 1440 -> 24시간. */
export function durationText(minutes: number, locale: Locale): string {
  const isHours = minutes % 60 === 0;
  const unit = { style: 'unit', unit: isHours ? 'hour' : 'minute', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', unit).format(isHours ? minutes / 60 : minutes);
}
