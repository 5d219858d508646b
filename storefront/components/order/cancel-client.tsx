'use client';

import { useState } from 'react';
import { failureText } from '@/lib/form/text';
import type { Locale } from '@/lib/locale';
import type { Order } from '@/lib/order';
import { useCancelOrder } from '@/lib/order/client';
import { say } from '@/lib/order/text';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button-client';

/** The button that was pressed is gone: its successor has the keyboard. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Takes an order back, asked once more before. */
export function CancelOrder({
  order,
  locale,
  onDone,
}: {
  readonly order: Order;
  readonly locale: Locale;
  /** The buttons are about to go: the focus needs another place. */
  readonly onDone: () => void;
}) {
  const [isAsked, setAsked] = useState(false);
  const cancel = useCancelOrder(order, locale);
  const refusal = cancel.isError
    ? failureText(cancel.error, locale)
    : cancel.data && 'message' in cancel.data
      ? cancel.data.message
      : undefined;
  return (
    <div className="mt-6">
      {refusal !== undefined && <Alert className="mb-4">{refusal}</Alert>}
      {order.isCancellable &&
        (isAsked ? (
          <div role="group" aria-label={say('cancelAsk', locale)} className="flex flex-wrap items-center gap-3">
            <p className="font-semibold">{say('cancelAsk', locale)}</p>
            <Button
              variant="danger"
              ref={takeFocus}
              isPending={cancel.isPending}
              onClick={() => cancel.mutate(undefined, { onSuccess: onDone })}
            >
              {say('cancelYes', locale)}
            </Button>
            <Button variant="secondary" onClick={() => setAsked(false)}>
              {say('cancelNo', locale)}
            </Button>
          </div>
        ) : (
          <Button variant="secondary" onClick={() => setAsked(true)}>
            {say('cancel', locale)}
          </Button>
        ))}
    </div>
  );
}
