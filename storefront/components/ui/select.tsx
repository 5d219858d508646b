import type { ComponentProps } from 'react';
import { Icon } from './icon';

/** The system's own list, with this shop's arrow. Needs a label around it or `aria-label`. */
export function Select({ className = '', ...others }: ComponentProps<'select'>) {
  return (
    <span className={`relative inline-block ${className}`}>
      <select
        {...others}
        className="h-11 w-full appearance-none rounded-full border border-strong bg-paper pr-10 pl-4 text-sm font-medium hover:bg-surface"
      />
      <Icon name="down" className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2 text-muted" />
    </span>
  );
}
