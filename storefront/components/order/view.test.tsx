import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { order } from '@/test/orders';
import { serve, visit } from '@/test/shop';
import { restBeforeLook } from '@/lib/order';
import { OrderView } from './view-client';

const page = (state: Parameters<typeof order>[0]) => visit(<OrderView initial={order(state)} isNew locale="ko" />);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

test('an order is followed until it is confirmed, and no longer', async () => {
  let looks = 0;
  const asked = serve(() => {
    looks += 1;
    return { body: { data: { order: { __typename: 'Order', ...order(looks < 3 ? 'PLACED' : 'CONFIRMED') } } } };
  });
  page('PLACED');
  expect(screen.getByText(/보통 몇 초면 확정됩니다/)).toBeVisible();
  expect(asked).toHaveLength(0);
  await pass(10_000);
  expect(screen.getByRole('status')).toHaveTextContent('주문이 확정되었습니다');
  expect(screen.getByText('주문 확정').closest('li')).toHaveAttribute('aria-current', 'step');
  await pass(120_000);
  expect(asked).toHaveLength(3);
});

test('the rests between looks grow, and looking ends', () => {
  const rests = Array.from({ length: 30 }, (_, looks) => restBeforeLook(looks));
  const waited = rests.filter((rest) => rest !== false);
  expect(waited).toEqual(waited.toSorted((one, other) => one - other));
  expect(Math.max(...waited)).toBe(10_000);
  expect(rests.at(-1)).toBe(false);
});

test('an order that takes long says so and can be looked up by hand', async () => {
  const asked = serve(() => ({ body: { data: { order: { __typename: 'Order', ...order('PLACED') } } } }));
  page('PLACED');
  await pass(300_000);
  expect(screen.getByText(/평소보다 오래 걸리고 있습니다/)).toBeVisible();
  const before = asked.length;
  act(() => screen.getByRole('button', { name: '다시 확인' }).click());
  await pass(0);
  expect(asked).toHaveLength(before + 1);
});

test('a platform that is away is told calmly, and followed again once it is back', async () => {
  let isDown = true;
  serve(() => {
    if (isDown) throw new TypeError('network');
    return { body: { data: { order: { __typename: 'Order', ...order('CONFIRMED') } } } };
  });
  page('PLACED');
  await pass(1000);
  expect(screen.getByText('지금 상태를 확인하지 못했습니다.')).toBeVisible();
  isDown = false;
  await pass(10_000);
  expect(screen.getByRole('status')).toHaveTextContent('주문이 확정되었습니다');
  expect(screen.queryByText('지금 상태를 확인하지 못했습니다.')).not.toBeInTheDocument();
});

test('an order that could not be supplied says that nothing is owed', () => {
  serve(() => ({ body: {} }));
  page('DECLINED');
  expect(screen.getByRole('status')).toHaveTextContent('청구되는 금액은 없습니다');
  expect(screen.queryByRole('button', { name: '주문 취소' })).not.toBeInTheDocument();
  expect(screen.queryByText('발송됨')).not.toBeInTheDocument();
});

test('an order is cancelled only when asked twice, and the keyboard stays with the news', async () => {
  jest.useRealTimers();
  const asked = serve(() => ({ body: { data: { cancelOrder: { __typename: 'OrderCancelled', order: order('CANCELLED') } } } }));
  const { user } = page('CONFIRMED');
  await user.click(screen.getByRole('button', { name: '주문 취소' }));
  expect(screen.getByRole('button', { name: '취소하기' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '그대로 두기' }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: '주문 취소' }));
  await user.click(screen.getByRole('button', { name: '취소하기' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('주문을 취소했습니다'));
  expect(screen.getByRole('status')).toHaveFocus();
});

test('what was sent already cannot be taken back, and shows as what it is', async () => {
  jest.useRealTimers();
  serve(() => ({
    body: {
      data: { cancelOrder: { __typename: 'NotCancellable', message: '이미 보낸 주문입니다.', order: order('FULFILLED') } },
    },
  }));
  const { user } = page('CONFIRMED');
  await user.click(screen.getByRole('button', { name: '주문 취소' }));
  await user.click(screen.getByRole('button', { name: '취소하기' }));
  expect(await screen.findByText('이미 보낸 주문입니다.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('상품을 보냈습니다');
});
