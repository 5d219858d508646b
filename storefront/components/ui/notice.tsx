import type { ReactNode } from 'react';

/** A state without content: empty, not found, failed. */
export function Notice({
  title,
  children,
  action,
  level = 1,
}: {
  readonly title: string;
  /** 1 where it is the page, 2 within one. */
  readonly level?: 1 | 2;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="page grid min-h-[50vh] place-items-center py-16 text-center">
      <div>
        <svg
          aria-hidden="true"
          viewBox="0 0 96 96"
          className="mx-auto mb-6 size-24 text-line"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
        >
          <path d="M18 34h60l-6 46H24z" strokeLinejoin="round" />
          <path d="M34 42V28a14 14 0 0 1 28 0v14" strokeLinecap="round" />
        </svg>
        <Heading className="text-xl font-bold md:text-2xl">{title}</Heading>
        <p className="mt-2 text-muted">{children}</p>
        {action && <div className="mt-6">{action}</div>}
      </div>
    </div>
  );
}

export const BUTTON =
  'inline-flex h-11 items-center justify-center rounded-full bg-accent px-6 text-sm font-semibold text-accent-ink transition-opacity hover:opacity-90';
export const QUIET_BUTTON =
  'inline-flex h-11 items-center justify-center rounded-full border border-line px-6 text-sm font-semibold hover:bg-surface';
