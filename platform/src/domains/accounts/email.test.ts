import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from './client-network.ts';
import { deviceOf } from './device.ts';
import { normalEmail } from './email.ts';
import { normalName } from './name.ts';

describe('an e-mail address', () => {
  test.each([
    [' Mina.Kim@Example.COM ', 'mina.kim@example.com'],
    ['mina＠example．com', 'mina@example.com'],
    ['미나@한국.kr', '미나@한국.kr'],
    ['a@xn--3e0b707e.kr', 'a@한국.kr'],
    ['a@BÜCHER.example', 'a@bücher.example'],
    ["o'hara+shop@mail.example.co.kr", "o'hara+shop@mail.example.co.kr"],
  ])('%s is %s', (given, expected) => expect(normalEmail(given)).toBe(expected));

  test.each([
    '',
    'mina',
    '@example.com',
    'mina@',
    'mina@localhost',
    'mina@127.0.0.1',
    'mina@-example.com',
    'mina@example..com',
    '.mina@example.com',
    'mi..na@example.com',
    'a b@example.com',
    'a@b@example.com',
    'a@example.com,b@example.com',
    '"a"@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'a\u0000@example.com',
    'a\u200b@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b.'.repeat(130)}com`,
    '\ud800@example.com',
  ])('%j is none', (given) => expect(normalEmail(given)).toBeUndefined());

  test('normalised is normal, and never could write a header or a second recipient', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `${text}@example.com`),
        ),
        (given) => {
          const email = normalEmail(given);
          if (email === undefined) return;
          expect(normalEmail(email)).toBe(email);
          expect(email).not.toMatch(/[\s,;:<>"\\()]|\p{C}/u);
          expect(email.split('@')).toHaveLength(2);
          expect(email.length).toBeLessThanOrEqual(254);
        },
      ),
    );
  });
});

test.each([
  ['Kim  ', 'Kim'],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
  ['', ''],
  ['a\nb', undefined],
  ['a\u202eb', undefined],
  ['가'.repeat(61), undefined],
])('the name %j is kept as %j', (given, expected) => expect(normalName(given)).toBe(expected));

test.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 16; SM-S938N) AppleWebKit/537.36 SamsungBrowser/29.0 Chrome/140.0 Mobile Safari/537.36',
    'Samsung Internet',
    'Android',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/148.0 Safari/537.36 Edg/148.0', 'Edge', 'Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox', 'Linux'],
  ['curl/8.0', null, null],
  [undefined, null, null],
])('the device of %j', (userAgent, browser, system) => expect(deviceOf(userAgent)).toEqual({ browser, system }));

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::ffff', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['nonsense', 'unknown'],
])('%s belongs to the network %s', (address, network) => expect(networkOf(address)).toBe(network));
