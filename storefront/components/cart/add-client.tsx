'use client';

import { useState } from 'react';
import { QUANTITY_MAX } from '@/lib/cart';
import { useAddToCart } from '@/lib/cart/client';
import { say } from '@/lib/cart/text';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { Button } from '../ui/button-client';
import { Stepper } from '../ui/stepper-client';

/** How many, and into the cart. */
export function AddToCart({
  variantId,
  title,
  stock,
  locale,
}: {
  readonly variantId: string;
  readonly title: string;
  readonly stock: number;
  readonly locale: Locale;
}) {
  const [wanted, setWanted] = useState(1);
  const add = useAddToCart(locale);
  const most = Math.min(QUANTITY_MAX, stock);
  const quantity = Math.min(wanted, most);
  if (stock === 0)
    return (
      <Button variant="secondary" disabled className="mt-6 w-full opacity-60">
        {text('soldOut', locale)}
      </Button>
    );
  return (
    <div className="mt-6 flex flex-wrap items-center gap-3">
      <Stepper
        value={quantity}
        max={most}
        labels={{ value: say('quantity', locale), less: say('less', locale), more: say('more', locale) }}
        onChange={setWanted}
      />
      <Button
        className="min-w-44 flex-1"
        isPending={add.isPending}
        onClick={() => add.mutate({ variantId, title, quantity }, { onSuccess: () => setWanted(1) })}
      >
        {say(add.isPending ? 'adding' : 'add', locale)}
      </Button>
    </div>
  );
}
