'use client';

import { useState } from 'react';
import { ICON_BUTTON } from './button';
import { Icon } from './icon';

const clamped = (value: number, min: number, max: number): number => Math.min(Math.max(Math.trunc(value) || min, min), max);

/** A small whole number, by its neighbours or typed. `labels` are in the shopper's language. */
export function Stepper({
  value,
  min = 1,
  max,
  labels,
  onChange,
}: {
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly labels: { readonly value: string; readonly less: string; readonly more: string };
  readonly onChange: (value: number) => void;
}) {
  /** Half a number is not yet an answer: it is taken when the field is left. */
  const [typed, setTyped] = useState<string>();
  const set = (wanted: number) => {
    const next = clamped(wanted, min, max);
    if (next !== value) onChange(next);
  };
  const take = () => {
    if (typed !== undefined) set(typed === '' ? value : Number(typed));
    setTyped(undefined);
  };
  // At an end a button stays focusable: a keyboard that has just pressed it should not be thrown out of the row.
  return (
    <div role="group" aria-label={labels.value} className="inline-flex items-center rounded-full border border-strong">
      <button
        type="button"
        aria-label={labels.less}
        aria-disabled={value <= min || undefined}
        className={`${ICON_BUTTON} aria-disabled:opacity-35`}
        onClick={() => set(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <input
        type="number"
        inputMode="numeric"
        aria-label={labels.value}
        value={typed ?? value}
        min={min}
        max={max}
        className="h-11 w-10 [appearance:textfield] bg-transparent text-center text-base font-semibold tabular-nums [&::-webkit-inner-spin-button]:appearance-none"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <button
        type="button"
        aria-label={labels.more}
        aria-disabled={value >= max || undefined}
        className={`${ICON_BUTTON} aria-disabled:opacity-35`}
        onClick={() => set(value + 1)}
      >
        <Icon name="plus" />
      </button>
      <span role="status" className="sr-only">
        {value}
      </span>
    </div>
  );
}
