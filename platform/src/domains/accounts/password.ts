import { dictionary } from '@zxcvbn-ts/language-common';
import { lengthBetween, type Problem, type Text } from '../../kernel/user-errors.ts';

const LENGTH_MIN = 10;
const LENGTH_MAX = 200;
/** Fewer different characters than these are a pattern, not a password. */
const DIFFERENT_MIN = 4;
/** What must be left of a password beside the person's own address. */
const OWN_LENGTH_MIN = 6;

const COMMON: Text = {
  ko: '너무 흔한 비밀번호입니다. 다른 비밀번호를 골라 주세요.',
  en: 'This password is too common. Please choose another one.',
};
const LIKE_EMAIL: Text = {
  ko: '이메일 주소와 너무 비슷한 비밀번호입니다.',
  en: 'This password is too much like the e-mail address.',
};

/** Of the 49,233 most used passwords those that are long enough to be asked for here. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common'].filter((password) => password.length >= LENGTH_MIN));

/** What is wrong with a new password for this address; length counts characters as people see them typed, code points. */
export function passwordProblems(password: string, email: string | undefined, path: string): readonly Problem[] {
  const normal = password.normalize('NFKC');
  const characters = [...normal];
  if (characters.length < LENGTH_MIN || characters.length > LENGTH_MAX)
    return [{ path, rule: lengthBetween(LENGTH_MIN, LENGTH_MAX) }];
  const lower = normal.toLowerCase();
  if (common.has(lower) || new Set(lower).size < DIFFERENT_MIN) return [{ path, rule: COMMON }];
  const local = email?.slice(0, email.lastIndexOf('@')) ?? '';
  const rest = [email ?? '', local].filter((part) => part !== '').reduce((left, part) => left.replaceAll(part, ''), lower);
  return rest !== lower && rest.length < OWN_LENGTH_MIN ? [{ path, rule: LIKE_EMAIL }] : [];
}
