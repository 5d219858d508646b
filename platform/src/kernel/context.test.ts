import { expect, test } from '@jest/globals';
import { contextFromHeaders, type RequestContext } from './context.ts';

const SECRET = 'a-secret-of-the-test-only';
const means = { forwardedSecret: SECRET, secureCookies: false, authenticate: () => Promise.resolve(undefined) };
const headers = {
  cookie: 'cart=1',
  'accept-language': 'en',
  'user-agent': 'a browser',
  'x-asyncflow-visit': 'visit-of-one',
  'x-asyncflow-forwarded-secret': SECRET,
  'x-asyncflow-client-address': '192.0.2.1',
};

test.each<readonly [string, (context: RequestContext) => unknown]>([
  ['the account', (context) => context.viewer()],
  ['a cookie', (context) => context.cookies.get('cart')],
  ['the address', (context) => context.clientAddress],
  ['the visit', (context) => context.visitHash],
  ['the browser', (context) => context.userAgent],
])('an answer is personal once %s was read for it', async (_, read) => {
  const context = contextFromHeaders(headers, '127.0.0.1', means);
  expect(context.dependence.isPersonal).toBe(false);
  await read(context);
  expect(context.dependence.isPersonal).toBe(true);
});

test('what everybody of a language shares makes it personal for nobody, nor does a copy as Apollo makes it', () => {
  const context = contextFromHeaders(headers, '127.0.0.1', means);
  const copy = Object.assign(Object.create(Object.getPrototypeOf(context) as object) as RequestContext, context);
  expect([copy.locale, copy.synthetic, copy.isGuest, copy.forwarded['x-asyncflow-client-address']]).toEqual([
    'en',
    false,
    true,
    '192.0.2.1',
  ]);
  expect([copy.dependence.isPersonal, context.dependence.isPersonal]).toEqual([false, false]);
  expect([copy.clientAddress, context.dependence.isPersonal]).toEqual(['192.0.2.1', true]);
});

test('a request with a session is no guest’s, whether or not it is a good one', () => {
  expect(contextFromHeaders({ cookie: 'session=anything' }, '127.0.0.1', means).isGuest).toBe(false);
});
