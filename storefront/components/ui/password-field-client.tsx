'use client';

import { useState } from 'react';
import { TextField } from './text-field';

/** A secret, which can be looked at: typing blind is how passwords get short. */
export function PasswordField({
  labels,
  ...others
}: Omit<Parameters<typeof TextField>[0], 'type' | 'autoComplete'> & {
  readonly autoComplete: 'current-password' | 'new-password';
  readonly labels: { readonly show: string; readonly hide: string };
}) {
  const [isShown, setShown] = useState(false);
  return (
    <div className="relative">
      <TextField {...others} type={isShown ? 'text' : 'password'} maxLength={200} spellCheck={false} autoCapitalize="none" />
      <button
        type="button"
        aria-pressed={isShown}
        className="absolute -top-3 right-0 min-h-11 text-xs text-muted underline underline-offset-4 hover:text-ink"
        onClick={() => setShown(!isShown)}
      >
        {isShown ? labels.hide : labels.show}
      </button>
    </div>
  );
}
