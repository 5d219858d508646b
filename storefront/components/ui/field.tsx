import type { ReactNode } from 'react';

export interface FieldFrame {
  readonly id: string;
  readonly label: string;
  /** Where what stands around it says it to the eye. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What a field says of itself; its hint and error are read with it. */
export const fieldProps = ({ id, hint, error }: FieldFrame) => ({
  id,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

/** The label above a field, its hint and error below. */
export function Field({
  frame: { id, label, isLabelHidden = false, hint, error },
  className = '',
  children,
}: {
  readonly frame: FieldFrame;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'mb-1.5 block text-sm font-semibold'}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-xs text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
