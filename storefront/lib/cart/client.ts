import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { failureText } from '../form/text';
import { askFromBrowser, askUntilAnswered } from '../graph/client';
import { AcceptCartChangesDocument } from '../graph/generated/documents/accept-cart-changes';
import { CartDocument } from '../graph/generated/documents/cart';
import { SetCartLineDocument } from '../graph/generated/documents/set-cart-line';
import type { CartOutcomeFragment } from '../graph/generated/operations';
import type { Locale } from '../locale';
import { fill } from '../locale/dictionary';
import { useCartDrawer, type Undo } from './drawer-client';
import { cartKey, quantityOf, withQuantity, type Cart, type LineChange } from './index';
import { sendWhenLeft } from './leaving';
import { say } from './text';

/** Changes go one after the other, in the order they were made. */
const CHANGES = { mutationKey: ['cart'], scope: { id: 'cart' } };
const LINE_CHANGES = { ...CHANGES, mutationKey: ['cart', 'line'] };

/** `initial`: as the server has read it for this page. */
export function useCart(locale: Locale, initial?: Cart) {
  const client = useQueryClient();
  useEffect(() => {
    // What the server has just read is newer than what was kept from page to page, but not than a change on its way.
    if (initial && client.isMutating({ mutationKey: ['cart'] }) === 0) client.setQueryData<Cart>(cartKey(locale), initial);
  }, [client, initial, locale]);
  const query = useQuery({
    queryKey: cartKey(locale),
    queryFn: async ({ signal }) => (await askFromBrowser(CartDocument, {}, locale, signal)).cart,
    staleTime: 30_000,
    ...(initial === undefined ? {} : { initialData: initial }),
  });
  const count = useCartDrawer((state) => state.count);
  const itemCount = query.data?.itemCount;
  useEffect(() => {
    if (itemCount !== undefined) count(itemCount);
  }, [count, itemCount]);
  return query;
}

/** Whether sums may be about to change. */
export const useIsCartChanging = (): boolean => useIsMutating({ mutationKey: ['cart'] }) > 0;

/** What every change of the cart does with its answer: the cart as it is, a word about it, the way back. */
function useOutcome(locale: Locale) {
  const client = useQueryClient();
  const tell = useCartDrawer((state) => state.tell);
  return (outcome: CartOutcomeFragment, done: string, undo?: Undo): void => {
    // While another change waits its turn the answer of this one is already old; the last one brings everything.
    if ('cart' in outcome && client.isMutating({ mutationKey: ['cart'] }) <= 1)
      client.setQueryData<Cart>(cartKey(locale), outcome.cart);
    if (outcome.__typename === 'CartSaved') tell(done, { undo });
    else tell(outcome.message, { isFailure: true });
  };
}

const setLine = async (lineId: string, quantity: number, locale: Locale) =>
  (await askFromBrowser(SetCartLineDocument, { input: { variantId: lineId, quantity } }, locale)).setCartLine;

/** Sets a line's number at once and puts it back when the platform does not agree. */
export function useSetCartLine(locale: Locale) {
  const client = useQueryClient();
  const key = cartKey(locale);
  const outcomeOf = useOutcome(locale);
  const tell = useCartDrawer((state) => state.tell);
  return useMutation({
    ...LINE_CHANGES,
    mutationFn: ({ lineId, quantity }: LineChange) => askUntilAnswered(() => setLine(lineId, quantity, locale)),
    onMutate: async ({ lineId, quantity }) => {
      sendWhenLeft(client, LINE_CHANGES.mutationKey, (change) => setLine(change.lineId, change.quantity, locale));
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<Cart>(key);
      if (before) client.setQueryData<Cart>(key, withQuantity(before, lineId, quantity));
      return { before };
    },
    onSuccess: (outcome, { lineId, title, quantity, isUndo = false }, { before }) => {
      const done = isUndo ? 'undone' : quantity === 0 ? 'removed' : 'changed';
      const undo: Undo | undefined =
        quantity === 0 && !isUndo ? { kind: 'removed', lineId, title, quantityBefore: quantityOf(before, lineId) } : undefined;
      outcomeOf(outcome, fill(say(done, locale), { title, quantity }), undo);
      if (!('cart' in outcome)) void client.invalidateQueries({ queryKey: key });
    },
    onError: (error, _change, rollback) => {
      if (rollback?.before) client.setQueryData<Cart>(key, rollback.before);
      tell(failureText(error, locale), { isFailure: true });
      void client.invalidateQueries({ queryKey: key });
    },
  });
}

/** Agrees to what has become different since. */
export function useAcceptChanges(locale: Locale) {
  const client = useQueryClient();
  const outcomeOf = useOutcome(locale);
  const tell = useCartDrawer((state) => state.tell);
  return useMutation({
    ...CHANGES,
    mutationFn: async (version: number) =>
      (await askUntilAnswered(() => askFromBrowser(AcceptCartChangesDocument, { version }, locale))).acceptCartChanges,
    onSuccess: (outcome) => {
      outcomeOf(outcome, say('accepted', locale));
      // The cart moved on meanwhile: it is read again, with what is different now.
      if (!('cart' in outcome)) void client.invalidateQueries({ queryKey: cartKey(locale) });
    },
    onError: (error) => tell(failureText(error, locale), { isFailure: true }),
  });
}
