import type { FieldProblem, FormState, Values } from '@/lib/form/client';
import type { Locale } from '@/lib/locale';
import { wholeNumber } from '@/lib/merchant';
import { say } from '@/lib/merchant/text';
import { TextField } from '../ui/text-field';

export const PRICE_FIELDS = ['priceMinor', 'listPriceMinor', 'stock'] as const;

export interface Prices {
  readonly priceMinor: number;
  /** Null: it never cost more. */
  readonly listPriceMinor: number | null;
  readonly stock: number;
}

/** As typed; what is no number stands as 0, and `checkPrices` has said so before. */
export const pricesOf = ({ priceMinor = '', listPriceMinor = '', stock = '' }: Values): Prices => ({
  priceMinor: wholeNumber(priceMinor) ?? 0,
  listPriceMinor: listPriceMinor === '' ? null : (wholeNumber(listPriceMinor) ?? null),
  stock: wholeNumber(stock) ?? 0,
});

export function checkPrices(
  { priceMinor = '', listPriceMinor = '', stock = '' }: Values,
  locale: Locale,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const [price, before] = [wholeNumber(priceMinor), wholeNumber(listPriceMinor)];
  if (price === undefined) problems.push({ field: 'priceMinor', message: say('badPrice', locale) });
  if (listPriceMinor !== '' && (before === undefined || (price !== undefined && before <= price)))
    problems.push({ field: 'listPriceMinor', message: say('badListPrice', locale) });
  if (wholeNumber(stock) === undefined) problems.push({ field: 'stock', message: say('badStock', locale) });
  return problems;
}

export function PriceFields({
  field,
  prices,
  locale,
}: {
  readonly field: FormState['field'];
  readonly prices?: Prices;
  readonly locale: Locale;
}) {
  const of = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));
  const shared = { inputMode: 'numeric', autoComplete: 'off', maxLength: 16 } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <TextField
        {...field('priceMinor')}
        {...shared}
        label={say('priceMinor', locale)}
        defaultValue={of(prices?.priceMinor)}
        required
      />
      <TextField
        {...field('listPriceMinor')}
        {...shared}
        label={say('listPriceMinor', locale)}
        defaultValue={of(prices?.listPriceMinor)}
      />
      <TextField {...field('stock')} {...shared} label={say('stock', locale)} defaultValue={of(prices?.stock)} required />
    </div>
  );
}
