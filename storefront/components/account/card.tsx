import type { ReactNode } from 'react';

/** A page with one thing to do. */
export function Card({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="page py-10 md:py-16">
      <div className="mx-auto max-w-md">
        <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
        {lead !== undefined && <p className="mt-2 text-sm text-muted">{lead}</p>}
        <div className="mt-8">{children}</div>
      </div>
    </div>
  );
}

/** A part of a page with many. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="border-t border-line py-8 md:grid md:grid-cols-[14rem_1fr] md:gap-8">
      <div>
        <h2 id={id} className="font-bold">
          {title}
        </h2>
        {lead !== undefined && <p className="mt-1 text-sm text-muted">{lead}</p>}
      </div>
      <div className="max-w-md max-md:mt-5">{children}</div>
    </section>
  );
}
