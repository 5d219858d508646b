import { GraphError } from '../graph/error';
import type { Locale } from '../locale';
import { dictionary } from '../locale/dictionary';

/** What keeps any form from being sent. */
export const say = dictionary({
  fix: { ko: '입력한 내용을 확인해 주세요', en: 'Please check what you entered' },
  failed: { ko: '처리하지 못했습니다', en: 'This did not go through' },
  required: { ko: '입력해 주세요.', en: 'Please fill this in.' },
  unreachable: {
    ko: '연결이 끊겼습니다. 인터넷 연결을 확인하고 다시 시도해 주세요.',
    en: 'The connection was lost. Please check it and try again.',
  },
  busy: {
    ko: '요청이 많아 잠시 쉬고 있습니다. 잠시 후 다시 시도해 주세요.',
    en: 'That was a lot at once. Please try again in a moment.',
  },
  crossSite: { ko: '페이지를 새로 고친 뒤 다시 시도해 주세요.', en: 'Please reload the page and try again.' },
  ours: {
    ko: '저희 쪽에 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.',
    en: 'Something went wrong on our side. Please try again shortly.',
  },
});

/** A failure without data in the shopper's words, with what to do next. */
export function failureText(error: unknown, locale: Locale): string {
  const code = error instanceof GraphError ? error.code : '';
  if (code === 'UNREACHABLE') return say('unreachable', locale);
  if (code === 'RATE_LIMITED') return say('busy', locale);
  if (code === 'CROSS_SITE_REQUEST') return say('crossSite', locale);
  return say('ours', locale);
}

/** 90 -> 2분. */
export function waitText(retryAfterSeconds: number, locale: Locale): string {
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
  return locale === 'ko'
    ? `${minutes}분 뒤에 다시 시도할 수 있습니다.`
    : `You can try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
}
