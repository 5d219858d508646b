import { expect, test } from '@jest/globals';
import { nameOf } from './name.ts';

test('a name is known in every spelling that files need', () => {
  expect(nameOf('domain', 'gift-cards')).toEqual({
    kebab: 'gift-cards',
    camel: 'giftCards',
    pascal: 'GiftCards',
    snake: 'gift_cards',
    screaming: 'GIFT_CARDS',
    words: 'gift cards',
  });
});

test.each([
  [undefined, 'NAME_MISSING'],
  ['', 'NAME_NOT_KEBAB_CASE'],
  ['Wishlist', 'NAME_NOT_KEBAB_CASE'],
  ['gift_cards', 'NAME_NOT_KEBAB_CASE'],
  ['gift--cards', 'NAME_NOT_KEBAB_CASE'],
  ['../cart', 'NAME_NOT_KEBAB_CASE'],
  ['위시리스트', 'NAME_NOT_KEBAB_CASE'],
  ['a'.repeat(41), 'NAME_TOO_LONG'],
  ['gateway', 'NAME_RESERVED'],
  ['all', 'NAME_RESERVED'],
  ['class', 'NAME_RESERVED'],
  ['pg-stat', 'NAME_RESERVED'],
])('%j is refused as %s', (given, code) => {
  expect(() => nameOf('domain', given)).toThrow(expect.objectContaining({ code }));
});
