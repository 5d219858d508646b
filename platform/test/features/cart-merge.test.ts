import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { composeDomains, type ComposedDomains } from '../composed-domains.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { manualClock } from '../manual-clock.ts';
import { shelve } from '../shelf.ts';
import { RECIPIENT } from '../shopper/buying.ts';

// The subgraphs as they are, asked by somebody who is signed in: who that is, is all that is made up.

describe('a guest who signs in', () => {
  let sandbox: TestDatabase;
  let shop: ComposedDomains;
  let made = 0;
  beforeAll(async () => {
    sandbox = await openTestDatabase();
    shop = composeDomains(sandbox, recordingTelemetry(), manualClock(new Date()));
  });
  afterAll(async () => {
    await shop.close();
    await sandbox.close();
  });
  beforeEach(async () => {
    made += 1;
    await shelve(
      sandbox.database,
      `p-${made}`,
      { id: `a-${made}`, stock: 50 },
      { id: `b-${made}`, stock: 50, priceMinor: 30_000 },
    );
  });
  const variant = (name: string): string => `${name}-${made}`;
  const account = (): string => `account-${made}`;
  const cartOf = (data: Record<string, unknown>) =>
    data['cart'] as { version: number; lines: { id: string; quantity: number }[]; changes: { kind: string }[]; id: string };
  const lines = (data: Record<string, unknown>) => cartOf(data).lines.map(({ id, quantity }) => [id, quantity]);
  const READ = '{ cart { id version lines { id quantity } changes { kind } } }';
  const add = (name: string, quantity: number): string =>
    `mutation { addToCart(input: { variantId: "${variant(name)}", quantity: ${quantity} }) { __typename } }`;

  test('finds what they had put in with what the account had, once, and the cookie is gone', async () => {
    const guest = shop.browser('cart');
    const signedIn = shop.browser('cart', account());
    await signedIn.ask(add('a', 1));
    await guest.ask(add('a', 2));
    await guest.ask(add('b', 3));
    const asAccount = guest.signIn(account());
    expect(lines(await asAccount.ask(READ))).toEqual([
      [variant('a'), 3],
      [variant('b'), 3],
    ]);
    expect(asAccount.cookies.has('cart')).toBe(false);
    expect(lines(await asAccount.ask(READ))).toEqual([
      [variant('a'), 3],
      [variant('b'), 3],
    ]);
    expect(await sandbox.database.cart.count({ where: { accountId: null } })).toBe(0);
  });

  test('finds it once, however many pages ask at the same time', async () => {
    const guest = shop.browser('cart');
    await guest.ask(add('a', 2));
    const tabs = Array.from({ length: 8 }, () => guest.twin().signIn(account()));
    await Promise.all(tabs.map((tab) => tab.ask(READ)));
    expect(lines(await guest.signIn(account()).ask(READ))).toEqual([[variant('a'), 2]]);
  });

  test('is told of a price that changed since', async () => {
    const guest = shop.browser('cart');
    await guest.ask(add('a', 1));
    await sandbox.database.variant.update({ where: { id: variant('a') }, data: { priceMinor: 1 } });
    expect(cartOf(await guest.signIn(account()).ask(READ)).changes).toEqual([{ kind: 'PRICE' }]);
  });

  test('is told what found no room, cannot order before agreeing to it, and is not told again', async () => {
    const guest = shop.browser('cart');
    const signedIn = shop.browser('cart', account());
    await sandbox.database.variant.update({ where: { id: variant('a') }, data: { stock: 500 } });
    await signedIn.ask(add('a', 90));
    await guest.ask(add('a', 20));
    await guest.ask(add('b', 1));
    const asAccount = guest.signIn(account());
    const read = '{ cart { id version lines { id quantity } changes { kind lineId title message } } }';
    const cart = cartOf(await asAccount.ask(read));
    expect(cart).toMatchObject({
      lines: [
        { id: variant('a'), quantity: 99 },
        { id: variant('b'), quantity: 1 },
      ],
      changes: [{ kind: 'LEFT_OUT', lineId: variant('a'), title: `가방 p-${made}`, message: expect.stringContaining('11개를') }],
    });
    const place = (key: string, { id, version }: { id: string; version: number }) => {
      const owned = { idempotencyKey: key, cartId: id, cartVersion: version, email: 'a@example.com', recipient: RECIPIENT };
      return asAccount
        .in('orders')
        .ask('mutation P($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on CartChanged { changes } } }', {
          input: owned,
        });
    };
    expect(await place('before-agreeing', cart)).toMatchObject({
      placeOrder: { __typename: 'CartChanged', changes: [expect.stringContaining('11개를')] },
    });
    const accept = `mutation { acceptCartChanges(version: ${cart.version}) { ... on CartSaved { cart { version changes { kind } } } } }`;
    const answer = (await asAccount.ask(accept))['acceptCartChanges'] as { cart: { version: number; changes: unknown[] } };
    expect(answer.cart.changes).toEqual([]);
    expect(await place('after-agreeing', { ...cart, version: answer.cart.version })).toMatchObject({
      placeOrder: { __typename: 'OrderPlaced' },
    });
    expect(cartOf(await asAccount.ask(READ)).changes).toEqual([]);
  });

  test('agrees to what found no room when everything else was taken out', async () => {
    const guest = shop.browser('cart');
    const signedIn = shop.browser('cart', account());
    await sandbox.database.variant.update({ where: { id: variant('a') }, data: { stock: 500 } });
    await signedIn.ask(add('a', 99));
    await guest.ask(add('a', 1));
    const asAccount = guest.signIn(account());
    await asAccount.ask(`mutation { setCartLine(input: { variantId: "${variant('a')}", quantity: 0 }) { __typename } }`);
    const { version, changes } = cartOf(await asAccount.ask(READ));
    expect(changes).toEqual([{ kind: 'LEFT_OUT' }]);
    const accept = `mutation { acceptCartChanges(version: ${version}) { ... on CartSaved { cart { changes { kind } } } } }`;
    expect(await asAccount.ask(accept)).toEqual({ acceptCartChanges: { cart: { changes: [] } } });
    expect(cartOf(await asAccount.ask(READ)).changes).toEqual([]);
  });

  test('keeps the orders they placed as a guest', async () => {
    const guest = shop.browser('cart');
    await guest.ask(add('a', 1));
    const { id, version } = cartOf(await guest.ask(READ));
    const place = (key: string) => ({
      query:
        'mutation P($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on OrderPlaced { order { id } } } }',
      variables: {
        input: { idempotencyKey: key, cartId: id, cartVersion: version, email: 'a@example.com', recipient: RECIPIENT },
      },
    });
    const { query, variables } = place('guest-key');
    expect(await guest.in('orders').ask(query, variables)).toMatchObject({ placeOrder: { __typename: 'OrderPlaced' } });
    const list = '{ orders { ... on OrderConnection { edges { node { id } } } } }';
    const before = await guest.in('orders').ask(list);
    const asAccount = guest.signIn(account()).in('orders');
    expect(await asAccount.ask(list)).toEqual(before);
    expect(asAccount.cookies.has('cart')).toBe(false);
    expect(await shop.browser('orders', account()).ask(list)).toEqual(before);
    expect(await shop.browser('orders', 'somebody-else').ask(list)).toEqual({ orders: { edges: [] } });
    // The person reads what is kept of them, and has it erased: the order stays in the books.
    const exported = await shop.exportOf(account());
    expect(exported).toMatchObject({
      orders: { orders: [{ email: 'a@example.com', recipient: RECIPIENT }] },
      cart: { lines: [] },
    });
    await shop.erase(account());
    expect(await shop.browser('orders', account()).ask(list)).toEqual({ orders: { edges: [] } });
    const kept = await sandbox.database.order.findFirstOrThrow({ where: { idempotencyKey: 'guest-key' } });
    expect(kept).toMatchObject({ email: null, recipient: null, fingerprint: '0'.repeat(64), owner: `erased:${kept.id}` });
  });

  test('a made-up cookie opens nothing and is replaced', async () => {
    const guest = shop.browser('cart');
    guest.cookies.set('cart', 'guess');
    expect(lines(await guest.ask(READ))).toEqual([]);
    await guest.ask(add('a', 1));
    expect(guest.cookies.get('cart')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  test('guest carts nobody came back to are deleted after 30 days, the accounts stay', async () => {
    const guest = shop.browser('cart');
    await guest.ask(add('a', 1));
    await shop.browser('cart', account()).ask(add('a', 1));
    await sandbox.database.cart.updateMany({ data: { updatedAt: new Date(Date.now() - 31 * 86_400_000) } });
    await shop.expireCarts();
    expect(lines(await guest.ask(READ))).toEqual([]);
    expect(lines(await shop.browser('cart', account()).ask(READ))).toEqual([[variant('a'), 1]]);
  });
});
