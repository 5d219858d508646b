import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form/client';
import { ErrorSummary } from './error-summary-client';

/** A form of `useForm`: what is wrong with it stands first. */
export function Form({
  form: { props, summary },
  label,
  className = 'space-y-5',
  children,
}: {
  readonly form: Pick<FormState, 'props' | 'summary'>;
  /** Its name, where a page has several that look alike. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <form {...props} aria-label={label} className={className}>
      <ErrorSummary {...summary} />
      {children}
    </form>
  );
}
