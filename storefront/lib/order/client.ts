import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { askFromBrowser, askUntilAnswered } from '../graph/client';
import { CancelOrderDocument } from '../graph/generated/documents/cancel-order';
import { OrderPageDocument } from '../graph/generated/documents/order-page';
import { PlaceOrderDocument } from '../graph/generated/documents/place-order';
import type { PlaceOrderInput, PlaceOrderMutation } from '../graph/generated/operations';
import type { Locale } from '../locale';
import { isSettled, LOOKS_MAX, restBeforeLook, type Order } from './index';

export type PlaceOrderOutcome = PlaceOrderMutation['placeOrder'];

/** Its key makes it safe to ask again: an answer that was lost on the way is given again. */
export const placeOrder = async (input: PlaceOrderInput, locale: Locale): Promise<PlaceOrderOutcome> =>
  (await askUntilAnswered(() => askFromBrowser(PlaceOrderDocument, { input }, locale))).placeOrder;

const orderKey = (id: string, locale: Locale) => ['order', id, locale] as const;

/** An order that is looked at again, ever more seldom, until it is settled or `isGivenUp`. */
export function useOrder(initial: Order, locale: Locale) {
  const client = useQueryClient();
  const key = orderKey(initial.id, locale);
  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<Order> => {
      const { order } = await askFromBrowser(OrderPageDocument, { id: initial.id }, locale, signal);
      return order.__typename === 'Order' ? order : initial;
    },
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchInterval: ({ state: { data, dataUpdateCount, errorUpdateCount } }) =>
      isSettled(data?.state ?? initial.state) ? false : restBeforeLook(dataUpdateCount + errorUpdateCount),
  });
  const { dataUpdateCount = 0, errorUpdateCount = 0 } = client.getQueryState(key) ?? {};
  return { ...query, isGivenUp: dataUpdateCount + errorUpdateCount >= LOOKS_MAX };
}

/** Takes it back, where that is still possible; shows what it has become either way. */
export function useCancelOrder(order: Order, locale: Locale) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      (await askUntilAnswered(() => askFromBrowser(CancelOrderDocument, { id: order.id }, locale))).cancelOrder,
    onSuccess: (outcome) => {
      if ('order' in outcome) client.setQueryData<Order>(orderKey(order.id, locale), outcome.order);
    },
  });
}
