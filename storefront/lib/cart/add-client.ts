import { failureText } from '../form/text';
import { askFromBrowser } from '../graph/client';
import { AddToCartDocument } from '../graph/generated/documents/add-to-cart';
import { queryClient } from '../graph/query-client';
import type { Locale } from '../locale';
import { fill } from '../locale/dictionary';
import { recordStep } from '../telemetry/steps';
import { useCartDrawer } from './drawer-client';
import { cartKey, quantityOf, type Cart } from './index';
import { say } from './text';

export interface Addition {
  readonly variantId: string;
  readonly title: string;
  readonly quantity: number;
}

/**
 * Adds and opens the drawer, from where it can be taken back. Not asked twice: it would add twice. Answers whether it was done. A module of
 * its own, which a product's page fetches once somebody buys.
 */
export async function addToCart({ variantId, title, quantity }: Addition, locale: Locale): Promise<boolean> {
  const { tell, open, count } = useCartDrawer.getState();
  try {
    const { addToCart: outcome } = await askFromBrowser(AddToCartDocument, { input: { variantId, quantity } }, locale);
    if ('cart' in outcome) {
      queryClient().setQueryData<Cart>(cartKey(locale), outcome.cart);
      count(outcome.cart.itemCount);
    }
    const isDone = outcome.__typename === 'CartSaved';
    if (isDone) recordStep('cart-add');
    if (isDone)
      tell(fill(say('added', locale), { title, quantity }), {
        undo: {
          kind: 'added',
          lineId: variantId,
          title,
          quantityBefore: Math.max(0, quantityOf(outcome.cart, variantId) - quantity),
        },
      });
    else tell(outcome.message, { isFailure: true });
    return isDone;
  } catch (error) {
    tell(failureText(error, locale), { isFailure: true });
    // It may have arrived: what is in the cart is asked, not guessed.
    void queryClient().invalidateQueries({ queryKey: cartKey(locale) });
    return false;
  } finally {
    open();
  }
}
