import type { Locale } from '../../kernel/locale.ts';

// Expected failures, as data. Texts for people are made here, in the caller's language; nothing internal is in them.

type Text = Readonly<Record<Locale, string>>;

export interface Missing {
  readonly __typename: 'NotFound';
  readonly thing: keyof typeof MISSING;
  readonly id: string;
}
export interface Problem {
  /** variants.0.priceMinor */
  readonly path: string;
  readonly rule: Text;
}
export interface Invalid {
  readonly __typename: 'InvalidInput';
  readonly problems: readonly Problem[];
}
export interface Taken {
  readonly __typename: 'AlreadyTaken';
  readonly value: string;
}
export interface Forbidden {
  readonly __typename: 'NotAllowed';
}

export const MISSING = {
  product: { code: 'PRODUCT_NOT_FOUND', text: { ko: '찾으시는 상품이 없습니다.', en: 'There is no such product.' } },
  category: { code: 'CATEGORY_NOT_FOUND', text: { ko: '찾으시는 카테고리가 없습니다.', en: 'There is no such category.' } },
  variant: { code: 'VARIANT_NOT_FOUND', text: { ko: '이 상품에 그런 옵션이 없습니다.', en: 'The product has no such variant.' } },
  brand: { code: 'BRAND_NOT_FOUND', text: { ko: '찾으시는 브랜드가 없습니다.', en: 'There is no such brand.' } },
} as const;
export const INVALID: Text = { ko: '입력한 내용을 확인해 주세요.', en: 'Please check what was entered.' };
export const STALE: Text = {
  ko: '그 사이 다른 사람이 상품을 바꾸었습니다. 다시 읽은 뒤 시도해 주세요.',
  en: 'Someone else has changed the product in the meantime. Read it again, then try again.',
};
export const TAKEN: Text = { ko: '다른 상품이 이미 쓰고 있는 값입니다.', en: 'Another product uses this value already.' };
export const FORBIDDEN: Text = { ko: '판매자만 할 수 있는 작업입니다.', en: 'Only merchants may do this.' };

export const missing = (thing: keyof typeof MISSING, id: string): Missing => ({
  __typename: 'NotFound',
  thing,
  id: id.toWellFormed().slice(0, 100),
});
export const invalid = (problems: readonly Problem[]): Invalid => ({ __typename: 'InvalidInput', problems });
export const taken = (value: string): Taken => ({ __typename: 'AlreadyTaken', value });
export const forbidden: Forbidden = { __typename: 'NotAllowed' };

export const BAD_CURSOR: Text = {
  ko: '알 수 없는 위치입니다. 처음부터 다시 불러와 주세요.',
  en: 'The cursor is not one of ours. Start from the beginning.',
};
export const between = (min: number, max: number): Text => ({
  ko: `${min.toLocaleString('ko')} 이상 ${max.toLocaleString('ko')} 이하여야 합니다.`,
  en: `Must be from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}.`,
});
