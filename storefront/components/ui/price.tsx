interface Amount {
  readonly amountMinor: number;
  readonly formatted: string;
}

export const discountPercent = (price: Amount, listPrice: Amount | null): number =>
  listPrice === null || listPrice.amountMinor <= price.amountMinor
    ? 0
    : Math.floor((100 * (listPrice.amountMinor - price.amountMinor)) / listPrice.amountMinor);

const SIZES = {
  small: { now: 'text-base sm:text-[17px]', before: 'text-xs' },
  large: { now: 'text-[26px] md:text-[32px]', before: 'text-base' },
} as const;

/** What it costs, and what it cost before when that was more. */
export function Price({
  price,
  listPrice,
  size = 'small',
  before,
  isMuted = false,
}: {
  readonly price: Amount;
  readonly listPrice: Amount | null;
  readonly size?: keyof typeof SIZES;
  readonly before: string;
  /** For what cannot be bought: told, not praised. */
  readonly isMuted?: boolean;
}) {
  const percent = discountPercent(price, listPrice);
  return (
    // Reversed, so that where there is no room for both the old price stands above the new one.
    <p className="flex flex-wrap-reverse items-baseline gap-x-2 leading-tight tabular-nums">
      <span className={`flex items-baseline gap-x-1.5 font-bold tracking-tight ${SIZES[size].now}`}>
        {percent > 0 && <span className={isMuted ? 'text-muted' : 'text-sale'}>{percent}%</span>}
        <span className={isMuted ? 'text-muted' : 'text-ink'}>{price.formatted}</span>
      </span>
      {percent > 0 && listPrice && (
        <del className={`text-muted ${SIZES[size].before}`}>
          <span className="sr-only">{before} </span>
          {listPrice.formatted}
        </del>
      )}
    </p>
  );
}
