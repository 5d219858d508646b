import { useId, type ComponentProps } from 'react';

/** Several lines to type into; otherwise as `TextField`. */
export function TextArea({
  label,
  error,
  id: given,
  ...others
}: Omit<ComponentProps<'textarea'>, 'aria-describedby' | 'aria-invalid' | 'children' | 'className'> & {
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
      <textarea
        rows={5}
        {...others}
        id={id}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        className="w-full min-w-0 rounded-lg border border-strong bg-paper p-3 text-base aria-invalid:border-bad sm:text-sm"
      />
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
