import type { ReactNode } from 'react';

/** A part of a product's editor. Its heading takes the keyboard when what stood in it is gone. */
export function Part({
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
    <section aria-labelledby={id} className="mt-6 border-t border-line pt-6">
      <h2 id={id} tabIndex={-1} className="text-lg font-bold">
        {title}
      </h2>
      {lead !== undefined && <p className="mt-1 text-sm text-muted">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
