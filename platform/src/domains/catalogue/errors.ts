import type { ErrorKind } from '../../kernel/errors.ts';
import type { Text } from '../../kernel/user-errors.ts';

// Expected failures, as data. Texts for people are made here, in the caller's language; nothing internal is in them.

export interface Missing {
  readonly __typename: 'NotFound';
  readonly thing: keyof typeof MISSING;
  readonly id: string;
}
export interface Taken {
  readonly __typename: 'AlreadyTaken';
  readonly value: string;
}
export const MISSING = {
  product: { code: 'PRODUCT_NOT_FOUND', text: { ko: '찾으시는 상품이 없습니다.', en: 'There is no such product.' } },
  category: { code: 'CATEGORY_NOT_FOUND', text: { ko: '찾으시는 카테고리가 없습니다.', en: 'There is no such category.' } },
  variant: { code: 'VARIANT_NOT_FOUND', text: { ko: '이 상품에 그런 옵션이 없습니다.', en: 'The product has no such variant.' } },
  brand: { code: 'BRAND_NOT_FOUND', text: { ko: '찾으시는 브랜드가 없습니다.', en: 'There is no such brand.' } },
} as const;
export const STALE: Text = {
  ko: '그 사이 다른 사람이 상품을 바꾸었습니다. 다시 읽은 뒤 시도해 주세요.',
  en: 'Someone else has changed the product in the meantime. Read it again, then try again.',
};
export const staleStock = (before: number, now: number): Text => ({
  ko: `재고가 그 사이 ${before.toLocaleString('ko')}개에서 ${now.toLocaleString('ko')}개로 바뀌었습니다. 확인한 뒤 다시 저장해 주세요.`,
  en: `The stock has changed from ${before.toLocaleString('en')} to ${now.toLocaleString('en')} in the meantime. Check it, then save again.`,
});
export const TAKEN: Text = { ko: '다른 상품이 이미 쓰고 있는 값입니다.', en: 'Another product uses this value already.' };

export const IDS_MAX = 50;
/** Not data: `products` answers a list. */
export const TOO_MANY_IDS: ErrorKind = {
  code: 'BAD_USER_INPUT',
  fault: 'client',
  status: 400,
  text: { ko: `상품은 한 번에 ${IDS_MAX}개까지 물을 수 있습니다.`, en: `At most ${IDS_MAX} products can be asked for at once.` },
};

export const missing = (thing: keyof typeof MISSING, id: string): Missing => ({
  __typename: 'NotFound',
  thing,
  id: id.toWellFormed().slice(0, 100),
});
export const taken = (value: string): Taken => ({ __typename: 'AlreadyTaken', value });
