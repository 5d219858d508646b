import { dictionary } from '../locale/dictionary';

/** What stands on pages that sell, apart from the words of the cart itself, which they need not carry. */
export const word = dictionary({
  cart: { ko: '장바구니', en: 'Cart' },
  cartWith: { ko: '장바구니, {count}개', en: 'Cart, {count} items' },
  add: { ko: '장바구니에 담기', en: 'Add to cart' },
  adding: { ko: '담는 중', en: 'Adding' },
  quantity: { ko: '수량', en: 'Quantity' },
  less: { ko: '하나 빼기', en: 'One less' },
  more: { ko: '하나 더', en: 'One more' },
});
