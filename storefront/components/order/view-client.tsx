'use client';

import { useRef } from 'react';
import type { Locale } from '@/lib/locale';
import { momentText } from '@/lib/locale/moment';
import { fill } from '@/lib/locale/dictionary';
import { isSettled, type Order } from '@/lib/order';
import { useOrder } from '@/lib/order/client';
import { explanationText, say } from '@/lib/order/text';
import { Totals } from '../cart/totals';
import { Button } from '../ui/button-client';
import { CancelOrder } from './cancel-client';
import { OrderLines } from './lines';
import { Progress } from './progress';

/** An order and where it stands, followed until it is settled. */
export function OrderView({
  initial,
  isNew,
  locale,
}: {
  readonly initial: Order;
  readonly isNew: boolean;
  readonly locale: Locale;
}) {
  const { data: order, isError, isGivenUp, refetch, isFetching } = useOrder(initial, locale);
  const news = useRef<HTMLParagraphElement>(null);
  const { number, placedAt, email, recipient, state } = order;
  const isWaiting = !isSettled(state) && (isGivenUp || isError);
  return (
    <div className="page max-w-4xl py-8">
      <h1 className="text-2xl font-bold tracking-tight">
        {isNew ? say('thanks', locale) : `${say('number', locale)} ${number}`}
      </h1>
      <p className="mt-1 text-sm text-muted tabular-nums">
        {isNew && `${say('number', locale)} ${number} · `}
        <time dateTime={placedAt} className="inline-block">
          {momentText(placedAt, locale)}
        </time>
      </p>
      <section className="mt-6 rounded-2xl bg-surface p-6">
        <Progress order={order} locale={locale} />
        <p ref={news} role="status" tabIndex={-1} className="mt-5 font-medium outline-none">
          {explanationText(state, locale)}
        </p>
        {isWaiting && (
          <div className="mt-3 flex flex-wrap items-center gap-3 text-sm text-muted">
            <p>{say(isError ? 'pollFailed' : 'stillWaiting', locale)}</p>
            <Button variant="secondary" isPending={isFetching} onClick={() => void refetch()}>
              {say('lookAgain', locale)}
            </Button>
          </div>
        )}
        <CancelOrder order={order} locale={locale} onDone={() => news.current?.focus()} />
      </section>
      <div className="mt-8 gap-12 md:grid md:grid-cols-[1fr_18rem]">
        <section aria-labelledby="order-items">
          <h2 id="order-items" className="text-lg font-bold">
            {say('items', locale)}
          </h2>
          <OrderLines lines={order.lines} />
        </section>
        <div className="space-y-8 max-md:mt-8">
          <Totals cart={order} locale={locale} />
          <section aria-labelledby="order-delivery" className="text-sm">
            <h2 id="order-delivery" className="mb-2 text-base font-bold">
              {say('delivery', locale)}
            </h2>
            <address className="leading-relaxed not-italic">
              {recipient.name}
              <br />
              {recipient.phone}
              <br />({recipient.postcode}) {recipient.line1} {recipient.line2}
            </address>
            <p className="mt-3 text-muted">{fill(say('mailTo', locale), { email })}</p>
          </section>
        </div>
      </div>
    </div>
  );
}
