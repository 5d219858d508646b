import type { Locale } from './locale.ts';

// Expected failures that every domain has, as data: the rule that was broken in both languages, told in the caller's.

export type Text = Readonly<Record<Locale, string>>;

export interface Problem {
  /** Where: variants.0.priceMinor */
  readonly path: string;
  readonly rule: Text;
}
export interface Invalid {
  readonly __typename: 'InvalidInput';
  readonly problems: readonly Problem[];
}
export interface Forbidden {
  readonly __typename: 'NotAllowed';
  /** Who may. */
  readonly needs: 'sign-in' | 'merchant' | 'administrator' | 'another-administrator';
}

export const invalid = (problems: readonly Problem[]): Invalid => ({ __typename: 'InvalidInput', problems });
export const forbidden = (needs: Forbidden['needs']): Forbidden => ({ __typename: 'NotAllowed', needs });

export const INVALID: Text = { ko: '입력한 내용을 확인해 주세요.', en: 'Please check what was entered.' };
const FORBIDDEN: Readonly<Record<Forbidden['needs'], Text>> = {
  'sign-in': { ko: '로그인이 필요합니다.', en: 'Please sign in first.' },
  merchant: { ko: '판매자만 할 수 있는 작업입니다.', en: 'Only merchants may do this.' },
  administrator: { ko: '관리자만 할 수 있는 작업입니다.', en: 'Only administrators may do this.' },
  'another-administrator': {
    ko: '마지막 관리자입니다. 먼저 다른 관리자를 정해 주세요.',
    en: 'This is the last administrator. Appoint another one first.',
  },
};

export const BAD_CURSOR: Text = {
  ko: '알 수 없는 위치입니다. 처음부터 다시 불러와 주세요.',
  en: 'The cursor is not one of ours. Start from the beginning.',
};
export const between = (min: number, max: number): Text => ({
  ko: `${min.toLocaleString('ko')} 이상 ${max.toLocaleString('ko')} 이하여야 합니다.`,
  en: `Must be from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}.`,
});
export const lengthBetween = (min: number, max: number): Text => ({
  ko: `${min.toLocaleString('ko')}자 이상 ${max.toLocaleString('ko')}자 이하여야 합니다.`,
  en: `Must have ${min.toLocaleString('en')} to ${max.toLocaleString('en')} characters.`,
});

interface Asking {
  readonly locale: Locale;
}

/** Resolvers of the types that every subgraph shares. */
export const userErrorResolvers = {
  InvalidInput: {
    code: () => 'INVALID_INPUT',
    message: (_invalid: Invalid, _args: unknown, { locale }: Asking) => INVALID[locale],
    problems: ({ problems }: Invalid, _args: unknown, { locale }: Asking) =>
      problems.map(({ path, rule }) => ({ path, message: rule[locale] })),
  },
  NotAllowed: {
    code: () => 'NOT_ALLOWED',
    message: ({ needs }: Forbidden, _args: unknown, { locale }: Asking) => FORBIDDEN[needs][locale],
  },
  UserError: { __resolveType: (value: { readonly __typename?: string }) => value.__typename ?? 'InvalidInput' },
};

/** Which member of a union a value is, by the name it carries. */
export const byTypename = (otherwise: string) => ({
  __resolveType: (value: { readonly __typename?: string }): string => value.__typename ?? otherwise,
});
