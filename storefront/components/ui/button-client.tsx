'use client';

import type { ComponentProps } from 'react';
import { buttonClass, type ButtonVariant } from './button';
import { Spinner } from './spinner';

/**
 * Acts once: while `isPending` a press does nothing, and the button keeps the focus, which `disabled` would take away.
 * `type` is `button` unless it submits.
 */
export function Button({
  variant = 'primary',
  isPending = false,
  className = '',
  type = 'button',
  onClick,
  children,
  ...others
}: ComponentProps<'button'> & { readonly variant?: ButtonVariant; readonly isPending?: boolean }) {
  return (
    <button
      {...others}
      type={type}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      onClick={(event) => (isPending ? event.preventDefault() : onClick?.(event))}
      className={`${buttonClass(variant)} ${className}`}
    >
      {isPending && <Spinner />}
      {children}
    </button>
  );
}
