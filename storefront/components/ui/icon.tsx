const PATHS = {
  close: 'm5 5 10 10M15 5 5 15',
  down: 'm5 8 5 5 5-5',
  right: 'm8 5 5 5-5 5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 3.5 3.5',
  filter: 'M3 6h14M5.5 10h9M8 14h4',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  light:
    'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM10 2.5V4M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1',
  dark: 'M16 11.8A6.5 6.5 0 0 1 8.2 4 6.5 6.5 0 1 0 16 11.8Z',
  system: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  cart: 'M2.5 3.5h2l2 9.5h8l2-7H5.2M7.8 16.4v.1M13.2 16.4v.1',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  warning: 'M10 3.2 17.5 16h-15ZM10 8v3.8M10 13.9v.1',
  good: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4Zm-3 7.4 2.2 2.2 4-4.4',
} as const;
export type IconName = keyof typeof PATHS;

/** A drawing beside words that say the same. */
export function Icon({ name, className = 'size-4' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
