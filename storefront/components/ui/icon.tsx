const PATHS = {
  close: 'm5 5 10 10M15 5 5 15',
  down: 'm5 8 5 5 5-5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
} as const;

/** A drawing beside words that say the same. */
export function Icon({ name, className = 'size-4' }: { readonly name: keyof typeof PATHS; readonly className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
