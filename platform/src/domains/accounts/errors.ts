import type { Problem, Text } from '../../kernel/user-errors.ts';

// Expected failures, as data. Texts for people are made here, in the caller's language; whether an address has an account is in none.

export interface WrongCredentials {
  readonly __typename: 'WrongCredentials';
}
export interface TooManyAttempts {
  readonly __typename: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
}
export interface LinkExpired {
  readonly __typename: 'LinkExpired';
}

export const WRONG: WrongCredentials = { __typename: 'WrongCredentials' };
export const EXPIRED: LinkExpired = { __typename: 'LinkExpired' };
export const tooMany = (retryAfterSeconds: number): TooManyAttempts => ({ __typename: 'TooManyAttempts', retryAfterSeconds });

export const WRONG_TEXT: Text = {
  ko: '이메일 주소나 비밀번호가 맞지 않습니다.',
  en: 'The e-mail address or the password is not right.',
};
export const TOO_MANY_TEXT: Text = {
  ko: '시도가 너무 많았습니다. 잠시 후 다시 시도하거나 비밀번호를 새로 정해 주세요.',
  en: 'There were too many attempts. Please try again later, or reset the password.',
};
export const EXPIRED_TEXT: Text = {
  ko: '이미 쓰였거나 기한이 지난 링크입니다. 새 링크를 받아 주세요.',
  en: 'This link was used already or is too old. Please ask for a new one.',
};

const rule = (ko: string, en: string): Text => ({ ko, en });
export const NO_EMAIL: Problem = {
  path: 'email',
  rule: rule('올바른 이메일 주소가 아닙니다.', 'This is not an e-mail address.'),
};
export const OWN_EMAIL: Problem = {
  path: 'email',
  rule: rule('지금 쓰고 있는 주소입니다.', 'This is the address you have already.'),
};
export const NAME: Problem = {
  path: 'name',
  rule: rule('이름은 60자까지이며 제어 문자를 쓸 수 없습니다.', 'A name has at most 60 characters and no control characters.'),
};
export const NO_ACCOUNT: Problem = {
  path: 'email',
  rule: rule('이 주소의 계정이 없습니다.', 'There is no account with this address.'),
};
export const LAST_ADMINISTRATOR: Problem = {
  path: 'role',
  rule: rule(
    '마지막 관리자입니다. 먼저 다른 관리자를 정해 주세요.',
    'This is the last administrator. Appoint another one first.',
  ),
};
