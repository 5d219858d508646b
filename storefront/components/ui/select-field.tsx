import { useId, type ComponentProps } from 'react';
import { Field, fieldProps } from './field';
import { FIELD } from './text-field';

/** One of several, by the system's own list; otherwise as `TextField`. */
export function SelectField({
  label,
  error,
  id: given,
  ...others
}: Omit<ComponentProps<'select'>, 'aria-describedby' | 'aria-invalid' | 'className'> & {
  readonly label: string;
  readonly error?: string | undefined;
  readonly name: string;
}) {
  const own = useId();
  const frame = { id: given ?? own, label, error };
  return (
    <Field frame={frame}>
      <select {...others} {...fieldProps(frame)} className={FIELD} />
    </Field>
  );
}
