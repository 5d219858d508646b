import { useId, type ComponentProps } from 'react';
import { Field, fieldProps } from './field';

/** The look of what is typed or chosen into. */
export const FIELD =
  'h-11 w-full min-w-0 rounded-lg border border-strong bg-paper px-3 text-base aria-invalid:border-bad sm:text-sm placeholder:text-muted';

/**
 * One line to type into. `autoComplete` must be said (WCAG 1.3.5): the standard token, or `off` for what no browser can know.
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
  const frame = { id: given ?? own, label, isLabelHidden, hint, error };
  return (
    <Field frame={frame} className={className}>
      <input {...others} {...fieldProps(frame)} className={FIELD} />
    </Field>
  );
}
