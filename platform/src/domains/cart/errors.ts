import { formatMoney, won } from '../../kernel/money.ts';
import { type Locale, localize } from '../../kernel/locale.ts';
import type { Text } from '../../kernel/user-errors.ts';
import type { Cart, Change } from './cart.ts';
import { CART_LINES_MAX, CART_TOTAL_MINOR_MAX, LINE_QUANTITY_MAX } from './contract.ts';

// Expected failures, as data. Texts for people are made here, in the caller's language; nothing internal is in them.

export interface Missing {
  readonly __typename: 'NotFound';
  readonly id: string;
}
export interface NotEnough {
  readonly __typename: 'NotEnoughStock';
  readonly available: number;
  readonly cart: Cart;
}

export const missingVariant = (id: string): Missing => ({ __typename: 'NotFound', id: id.toWellFormed().slice(0, 100) });

export const NO_VARIANT: Text = { ko: '지금은 판매하지 않는 상품입니다.', en: 'This is not for sale.' };
export const notEnough = (available: number): Text => ({
  ko: available === 0 ? '품절되었습니다.' : `재고가 ${available}개뿐입니다. 장바구니에 ${available}개를 담았습니다.`,
  en: available === 0 ? 'It is sold out.' : `There are only ${available} left. Your cart holds ${available}.`,
});

export const RULES = {
  lines: {
    ko: `장바구니에는 ${CART_LINES_MAX}가지까지 담을 수 있습니다.`,
    en: `A cart holds up to ${CART_LINES_MAX} different items.`,
  },
  total: {
    ko: `장바구니는 ${formatMoney(won(CART_TOTAL_MINOR_MAX), 'ko')}까지 담을 수 있습니다.`,
    en: `A cart holds up to ${formatMoney(won(CART_TOTAL_MINOR_MAX), 'en')}.`,
  },
  version: {
    ko: '장바구니가 그 사이에 바뀌었습니다. 다시 확인해 주세요.',
    en: 'The cart has changed in the meantime. Please look at it again.',
  },
} as const satisfies Record<string, Text>;

const TEXTS: Readonly<Record<'SOLD_OUT' | 'GONE', Text>> = {
  SOLD_OUT: { ko: '품절되었습니다.', en: 'It is sold out.' },
  GONE: { ko: '더 이상 판매하지 않습니다.', en: 'It is no longer sold.' },
};
const left = (count: number): Text => ({
  ko: `재고가 ${count}개뿐입니다.`,
  en: `There ${count === 1 ? 'is' : 'are'} only ${count} left.`,
});

const leftOut = (count: number): Text => ({
  ko: `장바구니를 합칠 때 자리가 없어 ${count}개를 담지 못했습니다. ${CART_LINES_MAX}가지, 한 가지에 ${LINE_QUANTITY_MAX}개까지 담을 수 있습니다.`,
  en: `When your carts were put together, ${count} found no room. A cart holds ${CART_LINES_MAX} different items, ${LINE_QUANTITY_MAX} of each.`,
});

/** A change in the shopper's words. */
export function changeText(change: Change, locale: Locale): string {
  if (change.kind === 'LEFT_OUT') return leftOut(change.line.quantity)[locale];
  if (change.kind === 'QUANTITY') return left(change.line.available)[locale];
  if (change.kind !== 'PRICE') return TEXTS[change.kind][locale];
  const [before, now] = [change.beforeMinor, change.line.unitPriceMinor].map((amount) => formatMoney(won(amount), locale));
  return locale === 'ko' ? `가격이 ${before}에서 ${now}으로 바뀌었습니다.` : `The price has changed from ${before} to ${now}.`;
}

/** The same with the product's name, where it stands alone. */
export const changeWithTitle = (change: Change): Text => ({
  ko: `${localize(change.line.title, 'ko')}: ${changeText(change, 'ko')}`,
  en: `${localize(change.line.title, 'en')}: ${changeText(change, 'en')}`,
});
