import type { Locale } from '../../kernel/locale.ts';

/** What a mail says. Nothing that a stranger typed stands in one. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}
/** `account-exists`: someone signs up, or moves, to an address that has an account. */
export type Letter =
  | 'confirm-sign-up'
  | 'account-exists'
  | 'reset-password'
  | 'confirm-email'
  | 'email-changed'
  | 'password-changed';

export interface LetterParts {
  /** Where the reader goes on. */
  readonly link: string;
  readonly minutesValid: number;
}

const duration = (minutes: number, locale: Locale): string => {
  const hours = minutes / 60;
  if (locale === 'ko') return Number.isInteger(hours) ? `${hours}시간` : `${minutes}분`;
  if (!Number.isInteger(hours)) return `${minutes} minutes`;
  return hours === 1 ? 'an hour' : `${hours} hours`;
};

const LETTERS: Readonly<Record<Letter, Readonly<Record<Locale, (parts: LetterParts) => MailText>>>> = {
  'confirm-sign-up': {
    ko: ({ link, minutesValid }) => ({
      subject: '가입을 완료해 주세요',
      text: `안녕하세요.\n\n아래 링크에서 비밀번호를 정하면 가입이 완료됩니다. ${duration(minutesValid, 'ko')} 동안 쓸 수 있습니다.\n\n${link}\n\n직접 가입하신 것이 아니라면 이 메일을 지우셔도 됩니다. 계정은 만들어지지 않습니다.\n`,
    }),
    en: ({ link, minutesValid }) => ({
      subject: 'Please confirm your account',
      text: `Hello,\n\nchoose a password behind this link to finish signing up. It is good for ${duration(minutesValid, 'en')}.\n\n${link}\n\nIf it was not you who signed up, delete this mail: no account is made then.\n`,
    }),
  },
  'account-exists': {
    ko: ({ link }) => ({
      subject: '이미 계정이 있습니다',
      text: `안녕하세요.\n\n누군가 이 주소로 가입하려 했지만, 이 주소에는 이미 계정이 있습니다. 본인이라면 로그인하거나 비밀번호를 새로 정해 주세요.\n\n${link}\n\n본인이 아니라면 아무것도 하지 않으셔도 됩니다. 바뀐 것은 없습니다.\n`,
    }),
    en: ({ link }) => ({
      subject: 'You have an account already',
      text: `Hello,\n\nsomeone has tried to sign up with this address, which has an account already. If it was you, sign in or reset your password.\n\n${link}\n\nIf it was not you, there is nothing to do: nothing has changed.\n`,
    }),
  },
  'reset-password': {
    ko: ({ link, minutesValid }) => ({
      subject: '새 비밀번호를 정해 주세요',
      text: `안녕하세요.\n\n아래 링크에서 새 비밀번호를 정할 수 있습니다. ${duration(minutesValid, 'ko')} 동안 쓸 수 있습니다.\n\n${link}\n\n직접 요청하신 것이 아니라면 이 메일을 지우셔도 됩니다. 비밀번호는 그대로입니다.\n`,
    }),
    en: ({ link, minutesValid }) => ({
      subject: 'Choose a new password',
      text: `Hello,\n\nthis link lets you choose a new password. It is good for ${duration(minutesValid, 'en')}.\n\n${link}\n\nIf it was not you who asked, delete this mail: the password stays as it is.\n`,
    }),
  },
  'confirm-email': {
    ko: ({ link, minutesValid }) => ({
      subject: '새 이메일 주소를 확인해 주세요',
      text: `안녕하세요.\n\n로그인한 상태에서 아래 링크를 열면 이 주소로 바뀝니다. ${duration(minutesValid, 'ko')} 동안 쓸 수 있습니다.\n\n${link}\n\n직접 요청하신 것이 아니라면 이 메일을 지우셔도 됩니다.\n`,
    }),
    en: ({ link, minutesValid }) => ({
      subject: 'Please confirm your new e-mail address',
      text: `Hello,\n\nfollow this link while you are signed in, and this address is the one of your account. It is good for ${duration(minutesValid, 'en')}.\n\n${link}\n\nIf it was not you who asked, delete this mail.\n`,
    }),
  },
  'email-changed': {
    ko: () => ({
      subject: '이메일 주소가 바뀌었습니다',
      text: `안녕하세요.\n\n계정의 이메일 주소가 바뀌어, 앞으로 이 주소로는 로그인할 수 없습니다.\n\n직접 바꾸신 것이 아니라면 바로 고객센터에 알려 주세요.\n`,
    }),
    en: () => ({
      subject: 'Your e-mail address was changed',
      text: `Hello,\n\nthe e-mail address of your account was changed; this one signs in no longer.\n\nIf it was not you, tell the shop at once.\n`,
    }),
  },
  'password-changed': {
    ko: ({ link }) => ({
      subject: '비밀번호가 바뀌었습니다',
      text: `안녕하세요.\n\n계정의 비밀번호가 바뀌었고, 다른 기기에서는 모두 로그아웃되었습니다.\n\n직접 바꾸신 것이 아니라면 바로 새 비밀번호를 정해 주세요.\n\n${link}\n`,
    }),
    en: ({ link }) => ({
      subject: 'Your password was changed',
      text: `Hello,\n\nthe password of your account was changed, and other devices were signed out.\n\nIf it was not you, choose a new one at once.\n\n${link}\n`,
    }),
  },
};

export const mailText = (letter: Letter, language: Locale, parts: LetterParts): MailText => LETTERS[letter][language](parts);
