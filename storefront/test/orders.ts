import type { OrderState } from '@/lib/graph/generated/operations';
import type { Order } from '@/lib/order';

const won = (amountMinor: number) => ({ amountMinor, formatted: `${amountMinor.toLocaleString('ko-KR')}원` });

export const order = (state: OrderState, given: Partial<Order> = {}): Order => ({
  id: 'order-1',
  number: '20261125-7QK4M2',
  state,
  isCancellable: state === 'PLACED' || state === 'CONFIRMED',
  placedAt: '2026-11-25T03:00:00.000Z',
  email: 'kim@example.com',
  lines: [
    {
      id: 'bag-1-m',
      title: '가벼운 캐리어',
      optionsText: '네이비',
      quantity: 1,
      lineTotal: won(10_000),
      product: { id: 'bag-1', picture: { url: '/pictures/bag-1.svg', drawn: true } },
    },
  ],
  subtotal: won(10_000),
  shipping: won(3000),
  total: won(13_000),
  recipient: { name: '김하나', phone: '010-1234-5678', postcode: '06236', line1: '테헤란로 1', line2: '' },
  history: [
    { state: 'PLACED', at: '2026-11-25T03:00:00.000Z' },
    ...(state === 'PLACED' ? [] : [{ state, at: '2026-11-25T03:00:02.000Z' }]),
  ],
  ...given,
});
