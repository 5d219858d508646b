const STAR = 'M10 1.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8L10 14.9l-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z';

function Row({ className }: { readonly className: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 20" className={`h-[1em] w-[5em] max-w-none fill-current ${className}`}>
      {[0, 20, 40, 60, 80].map((x) => (
        <path key={x} d={STAR} transform={`translate(${x})`} />
      ))}
    </svg>
  );
}

/** Five stars, filled in part; the words are for those who do not see them. */
export function Stars({ average, label }: { readonly average: number; readonly label: string }) {
  const percent = Math.round(Math.min(Math.max(average, 0), 5) * 20);
  return (
    <span role="img" aria-label={label} className="relative inline-block align-[-0.1em] leading-none">
      <Row className="text-line" />
      <span aria-hidden="true" className="absolute inset-y-0 left-0 overflow-hidden" style={{ width: `${percent}%` }}>
        <Row className="text-star" />
      </span>
    </span>
  );
}

/** One star and the numbers, where there is no room for five. */
export function Rating({ average, count, label }: { readonly average: string; readonly count: string; readonly label: string }) {
  return (
    <p className="flex items-center gap-1 text-xs text-muted tabular-nums">
      <svg role="img" aria-label={label} viewBox="0 0 20 20" className="size-3.5 fill-current text-star">
        <path d={STAR} />
      </svg>
      <span aria-hidden="true">
        <b className="font-semibold text-ink">{average}</b> ({count})
      </span>
    </p>
  );
}
