import type { Locale } from './locale.ts';

/** Integer minor units (won, cents) with an ISO 4217 currency. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** The rate at which prices said in US dollars are taken, unless another is given (decision 0006). */
export const WON_PER_DOLLAR = 1400;

/** The one currency the shop sells in; imports convert to it at a stated rate (decision 0006). */
export const SHOP_CURRENCY = 'KRW';

const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** "129,000원" in Korean, "₩129,000" in English; other currencies as their locale writes them. */
export function formatMoney({ amountMinor, currency }: Money, locale: Locale): string {
  const amount = amountMinor / 10 ** fractionDigits(currency);
  if (currency === 'KRW' && locale === 'ko') return `${new Intl.NumberFormat('ko-KR').format(amount)}원`;
  return new Intl.NumberFormat(locale === 'ko' ? 'ko-KR' : 'en-US', { style: 'currency', currency }).format(amount);
}

/** The amount in the shop's currency. */
export const won = (amountMinor: number): Money => ({ amountMinor, currency: SHOP_CURRENCY });

/** Resolvers of the type that every subgraph shares. */
export const moneyResolvers = {
  formatted: (money: Money, _args: unknown, { locale }: { readonly locale: Locale }): string => formatMoney(money, locale),
};
