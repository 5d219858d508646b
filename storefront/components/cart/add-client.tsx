'use client';

import { useState } from 'react';
import { QUANTITY_MAX } from '@/lib/cart';
import { useCartDrawer } from '@/lib/cart/drawer-client';
import { word } from '@/lib/cart/words';
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
  // No transition: React would hold back every change of page until this one's answer is there.
  const [isAdding, setAdding] = useState(false);
  const most = Math.min(QUANTITY_MAX, stock);
  const quantity = Math.min(wanted, most);
  const add = async (): Promise<void> => {
    setAdding(true);
    try {
      const { addToCart } = await import('@/lib/cart/add-client');
      if (await addToCart({ variantId, title, quantity }, locale)) setWanted(1);
    } catch {
      // Its script could not be fetched.
      const { tell, open } = useCartDrawer.getState();
      tell(text('errorText', locale), { isFailure: true });
      open();
    } finally {
      setAdding(false);
    }
  };
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
        labels={{ value: word('quantity', locale), less: word('less', locale), more: word('more', locale) }}
        onChange={setWanted}
      />
      <Button className="min-w-44 flex-1" isPending={isAdding} onClick={() => void add()}>
        {word(isAdding ? 'adding' : 'add', locale)}
      </Button>
    </div>
  );
}
