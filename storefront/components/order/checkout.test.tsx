import { beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { cart, cartLine, saved } from '@/test/cart';
import { serve, visit, type Asked } from '@/test/shop';
import { Checkout } from './checkout-client';

const full = cart([cartLine()]);
const placed = { body: { data: { placeOrder: { __typename: 'OrderPlaced', order: { id: 'order-1' } } } } };
/** The platform, which makes an order of everything. */
const willing = ({ operationName }: Asked) => (operationName === 'Cart' ? { body: { data: { cart: full } } } : placed);
const open = (initial = full, viewer: Parameters<typeof Checkout>[0]['viewer'] = null) =>
  visit(<Checkout initial={initial} viewer={viewer} locale="ko" />);
const button = () => screen.getByRole('button', { name: /주문 넣기|주문을 넣는 중/ });

async function fillIn(user: UserEvent, isGuest = true): Promise<void> {
  if (isGuest) await user.type(screen.getByLabelText('이메일'), 'kim@example.com');
  await user.type(screen.getByLabelText('이름'), '김하나');
  await user.type(screen.getByLabelText('휴대전화'), '010-1234-5678');
  await user.type(screen.getByLabelText('우편번호'), '06236');
  await user.type(screen.getByLabelText('주소'), '테헤란로 1');
}

beforeEach(() => sessionStorage.clear());

test('the browser can fill in who it goes to', () => {
  serve(() => ({ body: {} }));
  open();
  for (const [label, token] of [
    ['이메일', 'email'],
    ['이름', 'name'],
    ['휴대전화', 'tel'],
    ['우편번호', 'postal-code'],
    ['주소', 'address-line1'],
    ['상세 주소 (선택)', 'address-line2'],
  ] as const)
    expect(screen.getByLabelText(label)).toHaveAttribute('autocomplete', token);
});

test('a guest orders and is led to the order', async () => {
  const asked = serve(willing);
  const { user, visited } = open();
  await fillIn(user);
  await user.click(button());
  await waitFor(() => expect(visited).toEqual(['/orders/order-1?placed']));
  expect(asked[0]).toMatchObject({
    operationName: 'PlaceOrder',
    variables: {
      input: {
        cartId: 'cart-1',
        cartVersion: 1,
        email: 'kim@example.com',
        recipient: { name: '김하나', phone: '010-1234-5678', postcode: '06236', line1: '테헤란로 1', line2: '' },
      },
    },
  });
  expect(sessionStorage).toHaveLength(0);
});

test('who is signed in is not asked for an address, and finds the name filled in', async () => {
  const asked = serve(willing);
  const { user, visited } = open(full, { email: 'kim@example.com', name: '김하나' });
  expect(screen.queryByLabelText('이메일')).not.toBeInTheDocument();
  expect(screen.getByLabelText('이름')).toHaveValue('김하나');
  await user.clear(screen.getByLabelText('이름'));
  await fillIn(user, false);
  await user.click(button());
  await waitFor(() => expect(visited).toHaveLength(1));
  expect(asked[0]).toMatchObject({ variables: { input: { email: 'kim@example.com' } } });
});

test('what is missing is listed, focused, linked with its field, and nothing is sent', async () => {
  const asked = serve(willing);
  const { user } = open();
  await user.type(screen.getByLabelText('우편번호'), '123-4');
  await user.click(button());
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByLabelText('우편번호')).toHaveAccessibleDescription(/숫자 다섯 자리입니다/);
  expect(screen.getByLabelText('우편번호')).toBeInvalid();
  await user.click(screen.getByRole('link', { name: /받는 분의 이름/ }));
  expect(screen.getByLabelText('이름')).toHaveFocus();
  expect(asked).toEqual([]);
});

test('a second press while the first is on its way orders nothing', async () => {
  let answer: (body: unknown) => void = () => undefined;
  const asked = serve(({ operationName }) => ({
    body: operationName === 'Cart' ? { data: { cart: full } } : new Promise((resolve) => (answer = resolve)),
  }));
  const { user, visited } = open();
  await fillIn(user);
  await user.dblClick(button());
  await user.keyboard('{Enter}');
  act(() => answer(placed.body));
  await waitFor(() => expect(visited).toHaveLength(1));
  expect(asked.filter(({ operationName }) => operationName === 'PlaceOrder')).toHaveLength(1);
});

test('after a lost answer the same key is sent again, also after a reload and with a corrected address', async () => {
  let isDown = true;
  const asked = serve((question) => {
    if (isDown) throw new TypeError('network');
    return willing(question);
  });
  const first = open();
  await fillIn(first.user);
  await first.user.click(button());
  expect(await screen.findByText(/다시 눌러도 두 번 주문되지 않습니다/, {}, { timeout: 5000 })).toBeVisible();
  first.again(<span />);
  isDown = false;
  const second = open();
  await fillIn(second.user);
  await second.user.type(screen.getByLabelText('상세 주소 (선택)'), '2층');
  await second.user.click(button());
  await waitFor(() => expect(second.visited).toHaveLength(1));
  const keys = asked.flatMap(({ variables }) => {
    const input = variables['input'] as { idempotencyKey?: string } | undefined;
    return input?.idempotencyKey === undefined ? [] : [input.idempotencyKey];
  });
  expect(keys.length).toBeGreaterThan(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[\w-]{8,64}$/);
});

test('another version of the cart is another attempt', async () => {
  const asked = serve(({ operationName }) =>
    operationName === 'PlaceOrder'
      ? { body: { data: { placeOrder: { __typename: 'CartChanged', message: '바뀌었습니다.', changes: [] } } } }
      : { body: { data: { cart: { ...full, version: 2 } } } },
  );
  const { user } = open();
  await fillIn(user);
  await user.click(button());
  expect(await screen.findByText(/아직 주문하지 않았습니다/)).toBeVisible();
  await user.click(button());
  await waitFor(() => expect(asked.filter(({ operationName }) => operationName === 'PlaceOrder')).toHaveLength(2));
  const [one, two] = asked
    .filter(({ operationName }) => operationName === 'PlaceOrder')
    .map(({ variables }) => variables['input'] as { idempotencyKey: string; cartVersion: number });
  expect([one?.cartVersion, two?.cartVersion]).toEqual([1, 2]);
  expect(one?.idempotencyKey).not.toBe(two?.idempotencyKey);
});

test('a price that rose meanwhile is explained and agreed to before it can be ordered', async () => {
  const risen = cart([cartLine({ priceMinor: 13_000 })], {
    version: 2,
    changes: [
      { kind: 'PRICE', lineId: 'bag-1-m', title: '가벼운 캐리어', message: '가격이 10,000원에서 13,000원으로 바뀌었습니다.' },
    ],
  });
  serve(({ operationName }) => {
    if (operationName === 'PlaceOrder')
      return { body: { data: { placeOrder: { __typename: 'CartChanged', message: '바뀌었습니다.', changes: [] } } } };
    if (operationName === 'AcceptCartChanges')
      return { body: { data: { acceptCartChanges: saved({ ...risen, version: 3, changes: [] }) } } };
    return { body: { data: { cart: risen } } };
  });
  const { user } = open();
  await fillIn(user);
  await user.click(button());
  expect(await screen.findByText('가격이 10,000원에서 13,000원으로 바뀌었습니다.')).toBeVisible();
  expect(button()).toBeDisabled();
  await user.click(screen.getByRole('button', { name: '바뀐 내용으로 계속' }));
  await waitFor(() => expect(button()).toBeEnabled());
  expect(screen.getByLabelText('이름')).toHaveValue('김하나');
  expect(button()).toHaveTextContent('16,000원');
});

test('an order that had arrived after all is pointed to', async () => {
  serve(() => ({ body: { data: { placeOrder: { __typename: 'IdempotencyKeyReused', message: '이미 쓴 키입니다.' } } } }));
  const { user } = open();
  await fillIn(user);
  await user.click(button());
  expect(await screen.findByText(/이미 주문하셨습니다/)).toBeVisible();
  expect(screen.getByRole('link', { name: '주문 내역' })).toHaveAttribute('href', '/orders');
});

test('what the platform finds wrong stands at its field', async () => {
  serve(() => ({
    body: {
      data: {
        placeOrder: {
          __typename: 'InvalidInput',
          message: '입력이 올바르지 않습니다.',
          problems: [{ path: 'recipient.phone', message: '전화번호는 9자 이상이어야 합니다.' }],
        },
      },
    },
  }));
  const { user } = open();
  await fillIn(user);
  await user.click(button());
  await waitFor(() => expect(screen.getByLabelText('휴대전화')).toHaveAccessibleDescription(/9자 이상/));
});

test('an empty cart cannot be checked out', () => {
  serve(() => ({ body: {} }));
  open(cart([]));
  expect(screen.getByRole('heading', { name: '장바구니가 비어 있습니다' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /주문 넣기/ })).not.toBeInTheDocument();
});
