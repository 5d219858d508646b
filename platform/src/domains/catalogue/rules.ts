import { isId } from '../../kernel/ids.ts';
import { between, type Problem } from '../../kernel/user-errors.ts';

// What the rules of products and of their variants are made of.

export const MONEY_MAX = 2_000_000_000;
export const STOCK_MAX = 1_000_000;
// oxlint-disable-next-line no-control-regex
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const RULES = {
  id: {
    ko: '글자, 숫자, . _ ~ - 로 이루어진 64자 이하여야 합니다.',
    en: 'Must be up to 64 letters, digits, . _ ~ or -, starting with a letter or digit.',
  },
  characters: { ko: '제어 문자를 쓸 수 없습니다.', en: 'Must not hold control characters.' },
  someLanguage: { ko: '한국어나 영어 중 하나는 있어야 합니다.', en: 'Must have a text in Korean or English.' },
  oneValue: {
    ko: 'text, number, boolean 가운데 하나만 있어야 합니다.',
    en: 'Must have exactly one of text, number and boolean.',
  },
  listPrice: { ko: '정가는 판매가보다 높아야 합니다.', en: 'Must be more than the price.' },
  twice: { ko: '같은 값이 두 번 있습니다.', en: 'Is there twice.' },
  options: { ko: '상품의 옵션마다 값이 하나씩 있어야 합니다.', en: 'Must have one value for each option of the product.' },
  alike: {
    ko: '다른 옵션과 값이 모두 같아집니다.',
    en: 'Would be the same as another variant.',
  },
  lastVariant: {
    ko: '하나는 남아 있어야 합니다. 상품을 내리려면 판매를 끝내 주세요.',
    en: 'One must stay. Archive the product instead.',
  },
  noOption: { ko: '이 상품에 없는 옵션입니다.', en: 'Is not an option of the product.' },
  https: { ko: 'https 주소여야 합니다.', en: 'Must be an https address.' },
  unit: { ko: '단위는 숫자에만 붙습니다.', en: 'Goes with a number only.' },
} as const;

export const at = (prefix: string, path: string): string => (prefix === '' ? path : `${prefix}.${path}`);
export const range = (value: number, min: number, max: number, path: string): Problem[] =>
  value >= min && value <= max ? [] : [{ path, rule: between(min, max) }];
export const count = (list: { readonly length: number } | null | undefined, min: number, max: number, path: string): Problem[] =>
  list ? range(list.length, min, max, path) : [];

export function plainText(value: string, max: number, path: string): Problem[] {
  if (CONTROL.test(value) || !value.isWellFormed()) return [{ path, rule: RULES.characters }];
  // Stored as it is, so its spaces count; of nothing but spaces it says nothing.
  return range(value.trim() === '' ? 0 : value.length, 1, max, path);
}

export const givenId = (value: string | null | undefined, path: string): Problem[] =>
  value === null || value === undefined || isId(value) ? [] : [{ path, rule: RULES.id }];

export function repeated(values: readonly (string | null | undefined)[], path: (index: number) => string): Problem[] {
  return values.flatMap((value, index) =>
    typeof value === 'string' && values.indexOf(value) < index ? [{ path: path(index), rule: RULES.twice }] : [],
  );
}
