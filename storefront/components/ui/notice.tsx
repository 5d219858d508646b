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
    <div className={`page grid place-items-center text-center ${level === 1 ? 'min-h-[60vh] py-16' : 'py-14'}`}>
      <div>
        <span className="mx-auto mb-6 grid size-24 place-items-center rounded-full bg-surface text-muted">
          <svg aria-hidden="true" viewBox="0 0 96 96" className="size-14" fill="none" stroke="currentColor" strokeWidth="4">
            <path d="M18 34h60l-6 46H24z" strokeLinejoin="round" />
            <path d="M34 42V28a14 14 0 0 1 28 0v14" strokeLinecap="round" />
          </svg>
        </span>
        <Heading className="text-xl font-bold tracking-tight md:text-2xl">{title}</Heading>
        <p className="mt-2 text-muted">{children}</p>
        {action && <div className="mt-8 flex flex-wrap justify-center gap-3">{action}</div>}
      </div>
    </div>
  );
}
