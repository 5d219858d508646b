import { useId, type ComponentProps } from 'react';
import { Field, fieldProps } from './field';

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
  const frame = { id: given ?? own, label, error };
  return (
    <Field frame={frame}>
      <textarea
        rows={5}
        {...others}
        {...fieldProps(frame)}
        className="w-full min-w-0 rounded-lg border border-strong bg-paper p-3 text-base aria-invalid:border-bad sm:text-sm"
      />
    </Field>
  );
}
