import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Says at once that something went wrong, also to those who do not look. */
export function Alert({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <div role="alert" className={`flex items-start gap-3 rounded-xl bg-surface p-4 text-sm font-medium ${className}`}>
      <Icon name="warning" className="size-5 shrink-0 text-bad" />
      <div>{children}</div>
    </div>
  );
}
