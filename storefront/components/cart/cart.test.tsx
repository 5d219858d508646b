import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { useCartDrawer } from '@/lib/cart/drawer-client';
import { cart, cartLine, saved } from '@/test/cart';
import { Elsewhere, serve, visit } from '@/test/shop';
import { AddToCart } from './add-client';
import { CartButton } from './button-client';
import { CartView } from './view-client';

beforeEach(() => act(() => useCartDrawer.getState().close()));
afterEach(() => act(() => useCartDrawer.getState().close()));

const shelf = (
  <>
    <CartButton locale="ko" isKnown={false} />
    <AddToCart variantId="bag-1-m" title="가벼운 캐리어" stock={5} locale="ko" />
  </>
);
const inDrawer = async () => within(await screen.findByRole('dialog', { name: '장바구니' }));

test('a guest who has put nothing in a cart is asked nothing about one', () => {
  const asked = serve(() => ({ body: {} }));
  visit(<CartButton locale="ko" isKnown={false} />);
  expect(screen.getByRole('button', { name: '장바구니' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('what is added shows in the drawer and can be taken back', async () => {
  const asked = serve(({ operationName }) => {
    if (operationName === 'AddToCart') return { body: { data: { addToCart: saved(cart([cartLine({ quantity: 2 })])) } } };
    if (operationName === 'SetCartLine') return { body: { data: { setCartLine: saved(cart([])) } } };
    return { body: { data: { cart: cart([cartLine({ quantity: 2 })]) } } };
  });
  const { user } = visit(shelf);
  await user.click(screen.getByRole('button', { name: '하나 더' }));
  await user.click(screen.getByRole('button', { name: '장바구니에 담기' }));
  const drawer = await inDrawer();
  expect(drawer.getByText('‘가벼운 캐리어’ 2개를 담았습니다.')).toBeVisible();
  expect(asked[0]).toMatchObject({ operationName: 'AddToCart', variables: { input: { variantId: 'bag-1-m', quantity: 2 } } });
  await user.click(drawer.getByRole('button', { name: '되돌리기' }));
  await waitFor(() => expect(drawer.getByText('장바구니가 비어 있습니다')).toBeVisible());
  expect(asked.at(-1)).toMatchObject({
    operationName: 'SetCartLine',
    variables: { input: { variantId: 'bag-1-m', quantity: 0 } },
  });
});

test('taking back leaves what was in the cart before', async () => {
  const asked = serve(({ operationName }) =>
    operationName === 'AddToCart'
      ? { body: { data: { addToCart: saved(cart([cartLine({ quantity: 4 })])) } } }
      : operationName === 'SetCartLine'
        ? { body: { data: { setCartLine: saved(cart([cartLine({ quantity: 3 })])) } } }
        : { body: { data: { cart: cart([cartLine({ quantity: 4 })]) } } },
  );
  const { user } = visit(shelf);
  await user.click(screen.getByRole('button', { name: '장바구니에 담기' }));
  await user.click((await inDrawer()).getByRole('button', { name: '되돌리기' }));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ variables: { input: { quantity: 3 } } }));
});

test('an addition whose answer was lost is not sent again, and says what to do', async () => {
  const asked = serve(({ operationName }) => {
    if (operationName === 'AddToCart') throw new TypeError('network');
    return { body: { data: { cart: cart([]) } } };
  });
  const { user } = visit(shelf);
  await user.click(screen.getByRole('button', { name: '장바구니에 담기' }));
  expect((await inDrawer()).getByText(/연결이 끊겼습니다/)).toBeVisible();
  expect(asked.filter(({ operationName }) => operationName === 'AddToCart')).toHaveLength(1);
});

test('while an addition waits for its answer, the rest of the page moves on', async () => {
  serve(({ operationName }) =>
    operationName === 'AddToCart' ? { body: new Promise(() => undefined) } : { body: { data: { cart: cart([]) } } },
  );
  const { user } = visit(
    <>
      {shelf}
      <Elsewhere />
    </>,
  );
  await user.click(screen.getByRole('button', { name: '장바구니에 담기' }));
  expect(screen.getByRole('button', { name: '담는 중' })).toHaveAttribute('aria-busy', 'true');
  await user.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect(screen.getByText('arrived')).toBeVisible();
});

test('more than there is puts in what there is, and says so', async () => {
  const now = cart([cartLine({ quantity: 5, available: 5 })]);
  serve(({ operationName }) =>
    operationName === 'AddToCart'
      ? {
          body: {
            data: {
              addToCart: { __typename: 'NotEnoughStock', message: '5개까지만 담을 수 있습니다.', available: 5, cart: now },
            },
          },
        }
      : { body: { data: { cart: now } } },
  );
  const { user } = visit(shelf);
  await user.click(screen.getByRole('button', { name: '장바구니에 담기' }));
  const drawer = await inDrawer();
  expect(drawer.getByText('5개까지만 담을 수 있습니다.')).toBeVisible();
  expect(drawer.queryByRole('button', { name: '되돌리기' })).not.toBeInTheDocument();
  expect(drawer.getByRole('spinbutton')).toHaveValue(5);
});

test('a quantity changes at once and comes back when the platform refuses', async () => {
  let answer: (body: unknown) => void = () => undefined;
  serve(({ operationName }) =>
    operationName === 'SetCartLine'
      ? { body: new Promise((resolve) => (answer = resolve)) }
      : { body: { data: { cart: cart([cartLine()]) } } },
  );
  const { user } = visit(<CartView initial={cart([cartLine()])} locale="ko" />);
  await user.click(screen.getByRole('button', { name: '하나 더' }));
  expect(screen.getByRole('spinbutton')).toHaveValue(2);
  await waitFor(() => expect(screen.getByText('10,000원', { selector: 'span' })).toHaveAttribute('aria-busy', 'true'));
  act(() => answer({ errors: [{ message: 'no', extensions: { code: 'RATE_LIMITED' } }] }));
  await waitFor(() => expect(screen.getByRole('spinbutton')).toHaveValue(1));
  expect(screen.getByText(/요청이 많아/)).toBeVisible();
});

test('a change outlives the page, and those that wait for it are sent when the page is left', async () => {
  const asked = serve(({ operationName }) => ({
    body: operationName === 'SetCartLine' ? new Promise(() => undefined) : { data: { cart: cart([cartLine()]) } },
  }));
  const { user } = visit(<CartView initial={cart([cartLine()])} locale="ko" />);
  for (let time = 0; time < 3; time += 1) await user.click(screen.getByRole('button', { name: '하나 더' }));
  const changes = () => asked.filter(({ operationName }) => operationName === 'SetCartLine');
  await waitFor(() => expect(screen.getByRole('spinbutton')).toHaveValue(4));
  expect(changes()).toMatchObject([{ keepalive: true, variables: { input: { quantity: 2 } } }]);
  window.dispatchEvent(new Event('pagehide'));
  expect(changes().slice(1)).toMatchObject([{ keepalive: true, variables: { input: { quantity: 4 } } }]);
});

test('a line that was taken out by mistake comes back, and the keyboard is beside the way back', async () => {
  const asked = serve(({ variables }) => {
    const { quantity } = variables['input'] as { quantity: number };
    return { body: { data: { setCartLine: saved(cart(quantity === 0 ? [] : [cartLine({ quantity })])) } } };
  });
  const { user } = visit(<CartView initial={cart([cartLine({ quantity: 3 })])} locale="ko" />);
  await user.click(screen.getByRole('button', { name: '가벼운 캐리어 삭제' }));
  expect(await screen.findByText('장바구니가 비어 있습니다')).toBeVisible();
  await user.tab();
  expect(await screen.findByRole('button', { name: '되돌리기' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('spinbutton')).toHaveValue(3));
  expect(asked.at(-1)).toMatchObject({ variables: { input: { variantId: 'bag-1-m', quantity: 3 } } });
});

test('what has become different is told in words and agreed to with the version that was read', async () => {
  const changed = cart([cartLine({ priceMinor: 13_000 })], {
    version: 7,
    changes: [
      { kind: 'PRICE', lineId: 'bag-1-m', title: '가벼운 캐리어', message: '가격이 10,000원에서 13,000원으로 바뀌었습니다.' },
    ],
  });
  const asked = serve(() => ({ body: { data: { acceptCartChanges: saved({ ...changed, version: 8, changes: [] }) } } }));
  const { user } = visit(<CartView initial={changed} locale="ko" />);
  expect(screen.getByText('가격이 10,000원에서 13,000원으로 바뀌었습니다.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '바뀐 내용으로 계속' }));
  await waitFor(() => expect(screen.queryByText('담은 뒤에 바뀐 것이 있습니다')).not.toBeInTheDocument());
  expect(asked[0]).toMatchObject({ operationName: 'AcceptCartChanges', variables: { version: 7 } });
});

test('what found no room is told even beside an empty cart', () => {
  serve(() => ({ body: {} }));
  const message = '장바구니를 합칠 때 자리가 없어 1개를 담지 못했습니다.';
  const changes = [{ kind: 'LEFT_OUT', lineId: 'bag-1-m', title: '가벼운 캐리어', message }] as const;
  visit(<CartView initial={cart([], { changes: [...changes] })} locale="ko" />);
  expect(screen.getByText(message)).toBeVisible();
  expect(screen.getByRole('button', { name: '바뀐 내용으로 계속' })).toBeVisible();
});

test('what is missing for free delivery is said, and nothing once it is free', () => {
  serve(() => ({ body: {} }));
  const { again } = visit(<CartView initial={cart([cartLine({ quantity: 4 })])} locale="ko" />);
  expect(screen.getByText('10,000원 더 담으면 무료 배송입니다.')).toBeVisible();
  again(<CartView initial={cart([cartLine({ quantity: 5 })])} locale="ko" />);
  expect(screen.queryByText(/더 담으면/)).not.toBeInTheDocument();
  expect(screen.getByText('무료')).toBeVisible();
});
