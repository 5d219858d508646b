/** Five stars, filled in part; the words are for those who do not see them. */
export function Stars({ average, label }: { readonly average: number; readonly label: string }) {
  const percent = Math.round(Math.min(Math.max(average, 0), 5) * 20);
  return (
    <span role="img" aria-label={label} className="relative inline-block text-[13px] leading-none tracking-[0.08em] text-line">
      <span aria-hidden="true">★★★★★</span>
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 overflow-hidden whitespace-nowrap text-[#d98e04]"
        style={{ width: `${percent}%` }}
      >
        ★★★★★
      </span>
    </span>
  );
}
