'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { signInPath } from '@/lib/account';
import { cartKey, type Cart } from '@/lib/cart';
import { useCart, useIsCartChanging } from '@/lib/cart/client';
import { problemsOf, useForm, type FieldProblem, type Values } from '@/lib/form/client';
import { GraphError } from '@/lib/graph/error';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { attemptKey, endAttempt } from '@/lib/order/attempt';
import { placeOrder, type PlaceOrderOutcome } from '@/lib/order/client';
import { checkRecipient, RECIPIENT_FIELDS, tidyPhone, tidyPostcode } from '@/lib/order/recipient';
import { say } from '@/lib/order/text';
import { recordStep } from '@/lib/telemetry/steps';
import { CartChanges } from '../cart/changes-client';
import { EmptyCart } from '../cart/empty';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import { CheckoutSummary } from './checkout-summary';
import { RecipientFields } from './recipient-fields';

export interface CheckoutProps {
  readonly initial: Cart;
  /** Null for a guest, who says where the mail goes. */
  readonly viewer: { readonly email: string; readonly name: string } | null;
  readonly locale: Locale;
}

/** From a cart to an order. */
export function Checkout({ initial, viewer, locale }: CheckoutProps) {
  const router = useRouter();
  const client = useQueryClient();
  const { data: cart = initial, refetch } = useCart(locale, initial);
  const isChanging = useIsCartChanging();
  const [isPlaced, setPlaced] = useState(false);
  const [isAlready, setAlready] = useState(false);

  const end = (path: string): void => {
    endAttempt();
    setPlaced(true);
    void client.invalidateQueries({ queryKey: cartKey(locale) });
    router.push(path);
  };
  const answer = async (outcome: PlaceOrderOutcome): Promise<readonly FieldProblem[]> => {
    switch (outcome.__typename) {
      case 'OrderPlaced':
        recordStep('order-placed');
        end(`/orders/${encodeURIComponent(outcome.order.id)}?placed`);
        return [];
      case 'CartChanged':
        await refetch();
        return [{ message: say('changed', locale) }];
      case 'EmptyCart':
        await refetch();
        return [{ message: outcome.message }];
      case 'IdempotencyKeyReused':
        endAttempt();
        setAlready(true);
        return [{ message: say('already', locale) }];
      case 'InvalidInput':
        return problemsOf(outcome.problems, viewer ? RECIPIENT_FIELDS : ['email', ...RECIPIENT_FIELDS]);
    }
  };
  const send = async (values: Values): Promise<readonly FieldProblem[]> => {
    // The address that stands on the page is the one that gets the mail.
    const { email = viewer?.email ?? '', name = '', phone = '', postcode = '', line1 = '', line2 = '' } = values;
    const recipient = { name, phone: tidyPhone(phone), postcode: tidyPostcode(postcode), line1, line2 };
    const input = { idempotencyKey: attemptKey(cart), cartId: cart.id, cartVersion: cart.version, email, recipient };
    try {
      return await answer(await placeOrder(input, locale));
    } catch (error) {
      if (error instanceof GraphError && error.code === 'UNREACHABLE') return [{ message: say('unsure', locale) }];
      throw error;
    }
  };
  const isFilled = initial.lines.length > 0;
  useEffect(() => {
    if (isFilled) recordStep('checkout-start');
  }, [isFilled]);
  const form = useForm({
    id: 'checkout',
    locale,
    check: (values) => checkRecipient(values, viewer === null, locale),
    send,
  });

  if (cart.lines.length === 0 && !isPlaced) return <EmptyCart locale={locale} level={1} />;
  const isBlocked = cart.changes.length > 0 || isChanging;
  return (
    <div className="page py-8">
      <h1 className="mb-6 text-2xl font-bold tracking-tight">{say('checkout', locale)}</h1>
      <CartChanges cart={cart} locale={locale} />
      <div className="gap-12 lg:grid lg:grid-cols-[1fr_24rem]">
        <Form form={form} className="max-w-xl space-y-8">
          {isAlready && (
            <Link href="/orders" className="font-semibold underline underline-offset-4">
              {say('orders', locale)}
            </Link>
          )}
          <fieldset>
            <legend className="mb-4 text-lg font-bold">{say('contact', locale)}</legend>
            {viewer ? (
              <p className="text-sm">{fill(say('signedInAs', locale), { email: viewer.email })}</p>
            ) : (
              <>
                <p className="mb-4 text-sm text-muted">
                  {say('haveAccount', locale)}{' '}
                  <Link href={signInPath('/checkout')} className="font-semibold text-ink underline underline-offset-4">
                    {say('signIn', locale)}
                  </Link>
                </p>
                <TextField
                  {...form.field('email')}
                  label={say('email', locale)}
                  hint={say('emailHint', locale)}
                  type="email"
                  autoComplete="email"
                  maxLength={254}
                  required
                />
              </>
            )}
          </fieldset>
          <RecipientFields field={form.field} name={viewer?.name ?? ''} locale={locale} />
          <CheckoutSummary cart={cart} locale={locale} isChanging={isChanging} className="lg:hidden" />
          <div>
            <Button
              type="submit"
              isPending={form.isPending || isPlaced}
              disabled={isBlocked}
              className="w-full disabled:opacity-50"
            >
              {say(form.isPending || isPlaced ? 'ordering' : 'order', locale)}
              <span className="tabular-nums">{cart.total.formatted}</span>
            </Button>
            <p className="mt-3 text-xs text-muted">{say('orderNote', locale)}</p>
          </div>
        </Form>
        <CheckoutSummary
          cart={cart}
          locale={locale}
          isChanging={isChanging}
          className="self-start max-lg:hidden lg:sticky lg:top-24"
        />
      </div>
    </div>
  );
}
