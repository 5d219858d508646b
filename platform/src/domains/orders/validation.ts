import { z } from 'zod';
import { isId } from '../../kernel/ids.ts';
import { lengthBetween, type Problem, type Text } from '../../kernel/user-errors.ts';
import type { Recipient } from './order.ts';

// Rules that the schema cannot say. Each broken one with its path; an empty list is good.

type Given<T> = T | null | undefined;
export interface PlaceInput {
  readonly idempotencyKey: string;
  readonly cartId: string;
  readonly cartVersion: number;
  readonly email?: Given<string>;
  readonly recipient: {
    readonly name: string;
    readonly phone: string;
    readonly postcode: string;
    readonly line1: string;
    readonly line2?: Given<string>;
  };
}

/** What was asked for, tidied: equal requests are equal. */
export interface Wanted {
  readonly idempotencyKey: string;
  readonly cartId: string;
  readonly cartVersion: number;
  readonly email: string;
  readonly recipient: Recipient;
}

const RULES = {
  key: { ko: '8자에서 64자까지의 글자, 숫자, -여야 합니다.', en: 'Must be 8 to 64 letters, digits and dashes.' },
  cart: { ko: '장바구니의 id가 아닙니다.', en: 'Is not the id of a cart.' },
  email: { ko: '이메일 주소를 확인해 주세요.', en: 'Must be an e-mail address.' },
  phone: { ko: '전화번호를 확인해 주세요. 예: 010-1234-5678', en: 'Must be a phone number, such as 010-1234-5678.' },
  postcode: { ko: '우편번호는 숫자 5자리입니다.', en: 'A postcode has five digits.' },
  characters: { ko: '제어 문자를 쓸 수 없습니다.', en: 'Must not hold control characters.' },
  total: { ko: '한 번에 주문할 수 있는 금액을 넘었습니다.', en: 'Is more than one order may come to.' },
} as const satisfies Record<string, Text>;

const KEY = /^[A-Za-z0-9-]{8,64}$/;
const PHONE = /^\+?[0-9](?:[ -]?[0-9]){7,18}$/;
const POSTCODE = /^[0-9]{5}$/;
/** A line break in a name would begin a new line on a label, or in a mail. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const EMAIL_LENGTH_MAX = 254;
const email = z.email();

function text(value: string, min: number, max: number, path: string): Problem[] {
  if (CONTROL.test(value) || !value.isWellFormed()) return [{ path, rule: RULES.characters }];
  return value.length >= min && value.length <= max ? [] : [{ path, rule: lengthBetween(min, max) }];
}
const form = (isGood: boolean, path: string, rule: Text): Problem[] => (isGood ? [] : [{ path, rule }]);

/** `accountEmail` stands in where none is given. */
export const tidied = ({ recipient, ...input }: PlaceInput, accountEmail: string | undefined): Wanted => ({
  idempotencyKey: input.idempotencyKey,
  cartId: input.cartId,
  cartVersion: input.cartVersion,
  email: input.email?.trim() || (accountEmail ?? ''),
  recipient: {
    name: recipient.name.trim(),
    phone: recipient.phone.trim(),
    postcode: recipient.postcode.trim(),
    line1: recipient.line1.trim(),
    line2: recipient.line2?.trim() ?? '',
  },
});

export const problemsOf = ({ idempotencyKey, cartId, email: address, recipient }: Wanted): Problem[] => [
  ...form(KEY.test(idempotencyKey), 'idempotencyKey', RULES.key),
  ...form(isId(cartId), 'cartId', RULES.cart),
  ...form(address.length <= EMAIL_LENGTH_MAX && email.safeParse(address).success, 'email', RULES.email),
  ...text(recipient.name, 1, 60, 'recipient.name'),
  ...form(recipient.phone.length <= 20 && PHONE.test(recipient.phone), 'recipient.phone', RULES.phone),
  ...form(POSTCODE.test(recipient.postcode), 'recipient.postcode', RULES.postcode),
  ...text(recipient.line1, 1, 120, 'recipient.line1'),
  ...text(recipient.line2, 0, 120, 'recipient.line2'),
];

export const tooMuch: readonly Problem[] = [{ path: 'cartId', rule: RULES.total }];
