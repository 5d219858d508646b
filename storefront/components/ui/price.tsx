interface Amount {
  readonly amountMinor: number;
  readonly formatted: string;
}

export const discountPercent = (price: Amount, listPrice: Amount | null): number =>
  listPrice === null || listPrice.amountMinor <= price.amountMinor
    ? 0
    : Math.floor((100 * (listPrice.amountMinor - price.amountMinor)) / listPrice.amountMinor);

/** What it costs, and what it cost before when that was more. */
export function Price({
  price,
  listPrice,
  size = 'small',
  before,
}: {
  readonly price: Amount;
  readonly listPrice: Amount | null;
  readonly size?: 'small' | 'large';
  readonly before: string;
}) {
  const percent = discountPercent(price, listPrice);
  return (
    <p
      className={`flex flex-wrap items-baseline gap-x-1.5 tabular-nums ${size === 'large' ? 'text-2xl md:text-3xl' : 'text-[15px]'}`}
    >
      {percent > 0 && <span className="font-bold text-sale">{percent}%</span>}
      <span className="font-bold">{price.formatted}</span>
      {percent > 0 && listPrice && (
        <del className={`text-muted ${size === 'large' ? 'text-base' : 'text-xs'}`}>
          <span className="sr-only">{before} </span>
          {listPrice.formatted}
        </del>
      )}
    </p>
  );
}
