'use client';

import { useEffect, useRef } from 'react';

export interface Problem {
  /** The id of the field it is about; without one it is about the whole form. */
  readonly fieldId?: string;
  readonly message: string;
}

/** What keeps a form from being sent, each with the way to its field. Takes the focus whenever there is a new list of problems. */
export function ErrorSummary({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={summary} role="alert" tabIndex={-1} className="rounded-xl border-2 border-bad p-4 text-sm">
      <p className="font-bold">{title}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {problems.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <a
                href={`#${fieldId}`}
                className="font-medium text-bad underline underline-offset-4"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
