import type { Text } from '../../kernel/user-errors.ts';
import type { Order } from './order.ts';

// Expected failures, as data. Texts for people are made here, in the caller's language; nothing internal is in them.

export interface Missing {
  readonly __typename: 'NotFound';
  readonly id: string;
}
export interface CartChanged {
  readonly __typename: 'CartChanged';
  readonly changes: readonly Text[];
}
export interface EmptyCart {
  readonly __typename: 'EmptyCart';
}
export interface KeyReused {
  readonly __typename: 'IdempotencyKeyReused';
}
export interface NotCancellable {
  readonly __typename: 'NotCancellable';
  readonly order: Order;
}

export const missingOrder = (id: string): Missing => ({ __typename: 'NotFound', id: id.toWellFormed().slice(0, 100) });
export const emptyCart: EmptyCart = { __typename: 'EmptyCart' };
export const keyReused: KeyReused = { __typename: 'IdempotencyKeyReused' };

export const TEXTS = {
  notFound: { ko: '찾으시는 주문이 없습니다.', en: 'There is no such order.' },
  cartChanged: {
    ko: '장바구니에 바뀐 내용이 있습니다. 확인한 뒤 다시 주문해 주세요.',
    en: 'Something in your cart has changed. Please look at it, then order again.',
  },
  emptyCart: { ko: '장바구니가 비어 있습니다.', en: 'Your cart is empty.' },
  keyReused: {
    ko: '이미 다른 주문에 쓰인 요청입니다. 처음부터 다시 주문해 주세요.',
    en: 'This request was used for another order. Please start the order again.',
  },
  notCancellable: { ko: '지금은 취소할 수 없는 주문입니다.', en: 'This order can no longer be cancelled.' },
  anotherCart: {
    ko: '장바구니가 그 사이에 바뀌었습니다.',
    en: 'The cart has changed in the meantime.',
  },
} as const satisfies Record<string, Text>;
