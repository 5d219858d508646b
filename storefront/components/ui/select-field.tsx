import { useId, type ComponentProps } from 'react';
import { FIELD } from './text-field';

/** One of several, by the system's own list; otherwise as `TextField`. */
export function SelectField({
  label,
  error,
  id: given,
  children,
  ...others
}: Omit<ComponentProps<'select'>, 'aria-describedby' | 'aria-invalid' | 'className'> & {
  readonly label: string;
  readonly error?: string | undefined;
  readonly name: string;
}) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      <select
        {...others}
        id={id}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        className={FIELD}
      >
        {children}
      </select>
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
