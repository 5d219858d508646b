import { useId, type ComponentProps } from 'react';

/** The look of what is typed or chosen into. */
export const FIELD =
  'h-11 w-full min-w-0 rounded-lg border border-strong bg-paper px-3 text-base aria-invalid:border-bad sm:text-sm placeholder:text-muted';

/**
 * One line to type into. `autoComplete` must be said (WCAG 1.3.5): the standard token, or `off` for what no browser can know.
 * `hint` and `error` are read with the field.
 */
export function TextField({
  label,
  isLabelHidden = false,
  hint,
  error,
  id: given,
  className = '',
  ...others
}: Omit<ComponentProps<'input'>, 'aria-describedby' | 'aria-invalid' | 'children'> & {
  readonly label: string;
  /** Where what stands around it says it to the eye. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly name: string;
  readonly autoComplete: string;
}) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'mb-1.5 block text-sm font-semibold'}>
        {label}
      </label>
      <input
        {...others}
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        className={FIELD}
      />
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
