import { expect, test } from '@jest/globals';
import { given, mayManage, translationsOf, wholeNumber } from './index';

test('a text without a translation is not taken for its own translation', () => {
  expect(translationsOf('캐리어', 'Suitcase')).toEqual({ ko: '캐리어', en: 'Suitcase' });
  expect(translationsOf('캐리어', '캐리어')).toEqual({ ko: '캐리어', en: '' });
  expect(given({ ko: '캐리어', en: '' })).toEqual({ ko: '캐리어' });
});

test.each([
  ['129000', 129_000],
  ['129,000원', 129_000],
  ['₩ 1,000', 1000],
  ['１２０', 120],
  ['0', 0],
  ['', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['많이', undefined],
  ['99999999999', undefined],
])('a number as people write it: %s', (typed, number) => {
  expect(wholeNumber(typed)).toBe(number);
});

test('merchants and administrators manage, shoppers and guests do not', () => {
  expect(mayManage({ id: 'a', role: 'MERCHANT' })).toBe(true);
  expect(mayManage({ id: 'a', role: 'ADMINISTRATOR' })).toBe(true);
  expect(mayManage({ id: 'a', role: 'SHOPPER' })).toBe(false);
  expect(mayManage(null)).toBe(false);
});
