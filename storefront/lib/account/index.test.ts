import { expect, test } from '@jest/globals';
import { isPasswordLength, looksLikeEmail, ownPath } from './index';

test.each([
  ['/checkout', '/checkout'],
  ['/orders?after=x#last', '/orders?after=x#last'],
  ['/c/../account', '/account'],
])('a way on within the shop is kept: %s', (next, path) => {
  expect(ownPath(next, '/account')).toBe(path);
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  String.raw`\/evil.example`,
  'javascript:alert(1)',
  'checkout',
  '',
  undefined,
  ['/checkout', '//evil.example'],
])('a way on that leads elsewhere, or nowhere, is not taken: %j', (next) => {
  expect(ownPath(next, '/account')).toBe('/account');
});

test('what cannot be an address for mail is told before it is sent', () => {
  expect(looksLikeEmail('kim@example.com')).toBe(true);
  expect(looksLikeEmail('김@예시.한국')).toBe(true);
  for (const wrong of ['', 'kim', 'kim@', '@example.com', 'kim@example', 'k im@example.com', `${'a'.repeat(250)}@example.com`])
    expect(looksLikeEmail(wrong)).toBe(false);
});

test('a password is counted in characters as people see them', () => {
  expect(isPasswordLength('가나다라마바사아자차')).toBe(true);
  expect(isPasswordLength('123456789')).toBe(false);
  expect(isPasswordLength('🐟'.repeat(9))).toBe(false);
  expect(isPasswordLength('a'.repeat(201))).toBe(false);
});
