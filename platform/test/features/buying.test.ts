import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve, stockOf } from '../shelf.ts';
import { KOREAN, newShopper, type Shopper } from '../shopper.ts';
import { EMAIL, RECIPIENT } from '../shopper/buying.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';
import { until } from '../eventually.ts';

describe('buying what is in the cart', () => {
  let sandbox: TestDatabase;
  let platform: PlatformUnderTest;
  let buyer: Shopper;
  let made = 0;
  let variant = '';
  let other = '';

  beforeAll(async () => {
    sandbox = await openTestDatabase();
    platform = await startTestPlatform(sandbox.url);
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await sandbox.close();
  });
  beforeEach(async () => {
    made += 1;
    variant = `v-${made}`;
    other = `w-${made}`;
    await shelve(
      sandbox.database,
      `p-${made}`,
      { id: variant, stock: 5, options: { size: '24inch', colour: 'navy' } },
      { id: other, stock: 2, priceMinor: 45_000, options: { size: '24inch', colour: 'red' } },
    );
    buyer = newShopper(platform, KOREAN);
  });
  const inEnglish = (): Shopper => buyer.twin({ language: 'en' });
  const key = (): string => `key-${made}-${Math.random().toString(36).slice(2, 10)}`;
  const setPrice = (id: string, priceMinor: number) => sandbox.database.variant.update({ where: { id }, data: { priceMinor } });
  const setStock = (id: string, stock: number) => sandbox.database.variant.update({ where: { id }, data: { stock } });

  test('a guest without a cookie has an empty cart, and gets none for looking', async () => {
    expect(await buyer.cart()).toMatchObject({ id: 'empty', version: 0, lines: [], total: { amountMinor: 0 } });
    expect(buyer.cookies.size).toBe(0);
  });

  test('what is put in adds up, is sent free from 50,000 won, and is told in the words of the shop', async () => {
    expect(await buyer.add(variant, 2)).toMatchObject({
      __typename: 'CartSaved',
      cart: {
        version: 1,
        itemCount: 2,
        lines: [{ id: variant, optionsText: '24인치 · 네이비', available: 5, lineTotal: { amountMinor: 40_000 } }],
        subtotal: { amountMinor: 40_000 },
        shipping: { amountMinor: 3_000 },
        total: { amountMinor: 43_000 },
        changes: [],
      },
    });
    expect(await buyer.add(variant)).toMatchObject({ cart: { itemCount: 3, total: { amountMinor: 60_000 } } });
    expect(await buyer.set(variant, 0)).toMatchObject({ cart: { lines: [], total: { amountMinor: 0 } } });
  });

  test('only the hash of the cookie is stored', async () => {
    await buyer.add(variant);
    const token = buyer.cookies.get('cart') ?? '';
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const rows = await sandbox.database.cart.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('an order takes the stock, empties the cart, is confirmed and mailed once', async () => {
    await buyer.add(variant, 2);
    await buyer.add(other, 1);
    const placed = await buyer.place(key());
    expect(placed).toMatchObject({
      __typename: 'OrderPlaced',
      order: {
        number: expect.stringMatching(/^\d{8}-[2-9A-HJKMNP-TV-Z]{6}$/),
        state: 'PLACED',
        email: EMAIL,
        total: { amountMinor: 85_000 },
        isCancellable: true,
        lines: [
          { id: variant, title: `가방 p-${made}`, quantity: 2 },
          { id: other, quantity: 1 },
        ],
      },
    });
    const id = placed.order?.id ?? '';
    expect([await stockOf(sandbox.database, variant), await stockOf(sandbox.database, other)]).toEqual([3, 1]);
    expect(await buyer.cart()).toMatchObject({ lines: [] });
    await until(async () => (await sandbox.database.order.findUniqueOrThrow({ where: { id } })).mailedAt !== null);
    expect(await buyer.order(id)).toMatchObject({
      __typename: 'Order',
      state: 'CONFIRMED',
      history: [{ state: 'PLACED' }, { state: 'CONFIRMED' }],
    });
    expect((await platform.mails()).filter((name) => name.includes(id))).toEqual([`${id}-confirmation.eml`]);
    const states = await sandbox.database.reservation.findMany({ where: { orderId: id } });
    expect(states.map(({ state }) => state)).toEqual(['SETTLED', 'SETTLED']);
  });

  test('the same key and input answer the same order, even when the cart is empty', async () => {
    await buyer.add(variant);
    const { id: cartId, version: cartVersion } = await buyer.cart();
    const same = key();
    const first = await buyer.place(same, { cartId, cartVersion });
    const again = await buyer.place(same, { cartId, cartVersion });
    expect([first.__typename, again.order?.id]).toEqual(['OrderPlaced', first.order?.id]);
    expect(await stockOf(sandbox.database, variant)).toBe(4);
  });

  test('the same request many times at once makes one order', async () => {
    await buyer.add(variant);
    const { id: cartId, version: cartVersion } = await buyer.cart();
    const same = key();
    const answers = await Promise.all(Array.from({ length: 12 }, () => buyer.twin().place(same, { cartId, cartVersion })));
    expect(new Set(answers.map(({ __typename, order }) => `${__typename} ${order?.number}`)).size).toBe(1);
    expect(await stockOf(sandbox.database, variant)).toBe(4);
  });

  test('a used key with other input is refused', async () => {
    await buyer.add(variant);
    const used = key();
    await buyer.place(used);
    await buyer.add(variant);
    expect(await buyer.place(used)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
      code: 'IDEMPOTENCY_KEY_REUSED',
      message: expect.stringMatching(/[가-힣]/),
    });
    expect((await inEnglish().place(used)).message).toMatch(/^[\u0020-\u007e]+$/);
  });

  test('an empty cart is refused', async () => {
    expect(await buyer.place(key())).toMatchObject({ __typename: 'EmptyCart', message: '장바구니가 비어 있습니다.' });
    await buyer.add(variant);
    await buyer.set(variant, 0);
    expect(await inEnglish().place(key())).toMatchObject({ __typename: 'EmptyCart', message: 'Your cart is empty.' });
  });

  test("another's cart is refused, and stays as it is", async () => {
    await buyer.add(variant);
    const { id: cartId, version: cartVersion } = await buyer.cart();
    const thief = newShopper(platform, KOREAN);
    expect(await thief.place(key(), { cartId, cartVersion })).toMatchObject({ __typename: 'EmptyCart' });
    await thief.add(other);
    expect(await thief.place(key(), { cartId, cartVersion })).toMatchObject({ __typename: 'CartChanged' });
    expect(await buyer.cart()).toMatchObject({ itemCount: 1 });
  });

  test('a changed price is told, and bought at once it is agreed to', async () => {
    await buyer.add(variant);
    await setPrice(variant, 21_000);
    const refused = await buyer.place(key());
    expect(refused).toMatchObject({
      __typename: 'CartChanged',
      code: 'CART_CHANGED',
      changes: [`가방 p-${made}: 가격이 20,000원에서 21,000원으로 바뀌었습니다.`],
    });
    expect((await inEnglish().place(key())).changes).toEqual([`Bag p-${made}: The price has changed from ₩20,000 to ₩21,000.`]);
    expect(await stockOf(sandbox.database, variant)).toBe(5);
    const { version, changes } = await buyer.cart();
    expect(changes).toMatchObject([{ kind: 'PRICE', lineId: variant, title: `가방 p-${made}` }]);
    expect(await buyer.accept(version)).toMatchObject({ __typename: 'CartSaved', cart: { changes: [] } });
    expect(await buyer.place(key())).toMatchObject({ __typename: 'OrderPlaced', order: { total: { amountMinor: 24_000 } } });
  });

  test('less stock, no stock and what is no longer sold are told apart', async () => {
    await buyer.add(variant, 5);
    await buyer.add(other, 2);
    await setStock(variant, 3);
    await setStock(other, 0);
    const { changes, version } = await buyer.cart();
    expect(changes.map(({ kind, message }) => [kind, message])).toEqual([
      ['QUANTITY', '재고가 3개뿐입니다.'],
      ['SOLD_OUT', '품절되었습니다.'],
    ]);
    expect(await buyer.place(key())).toMatchObject({
      __typename: 'CartChanged',
      changes: [/3개/, /품절/].map(expect.stringMatching),
    });
    expect(await buyer.accept(version)).toMatchObject({ cart: { lines: [{ id: variant, quantity: 3 }] } });
    await sandbox.database.product.update({ where: { id: `p-${made}` }, data: { status: 'ARCHIVED' } });
    expect((await buyer.cart()).changes).toMatchObject([{ kind: 'GONE' }]);
    expect(await buyer.place(key())).toMatchObject({ __typename: 'CartChanged' });
    expect(await buyer.accept((await buyer.cart()).version)).toMatchObject({ cart: { lines: [] } });
  });

  test('the cart holds what there is when more is asked for', async () => {
    expect(await buyer.add(other, 3)).toMatchObject({
      __typename: 'NotEnoughStock',
      available: 2,
      message: '재고가 2개뿐입니다. 장바구니에 2개를 담았습니다.',
      cart: { itemCount: 2 },
    });
    await setStock(variant, 0);
    expect(await buyer.add(variant)).toMatchObject({ __typename: 'NotEnoughStock', available: 0, cart: { itemCount: 2 } });
  });

  test('what is not sold cannot be put in, nor too many, nor too many kinds', async () => {
    expect(await buyer.add('nothing')).toMatchObject({ __typename: 'NotFound', code: 'VARIANT_NOT_FOUND' });
    for (const quantity of [0, -1, 100])
      expect(await buyer.add(variant, quantity)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'quantity' }] });
    await setStock(variant, 500);
    await buyer.add(variant, 60);
    expect(await buyer.add(variant, 60)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'quantity' }] });
    const kinds = Array.from({ length: 50 }, (_, at) => ({ id: `many-${made}-${at}`, stock: 1 }));
    await shelve(sandbox.database, `many-${made}`, ...kinds);
    await Promise.all(kinds.slice(1).map(({ id }) => buyer.twin().add(id)));
    expect(await buyer.add(kinds[0]?.id ?? '')).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'variantId' }] });
    expect((await buyer.cart()).lines).toHaveLength(50);
  });

  test('a cart worth more than an order may come to is refused', async () => {
    await setPrice(variant, 1_999_999_999);
    expect(await buyer.add(variant, 2)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'quantity' }] });
  });

  test('changes of a version that is past are not agreed to', async () => {
    await buyer.add(variant);
    expect(await buyer.accept(99)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'version' }] });
  });

  test('two tabs putting things in at once lose nothing', async () => {
    await buyer.add(variant);
    await setStock(variant, 99);
    const answers = await Promise.all(Array.from({ length: 10 }, () => buyer.twin().add(variant)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array.from({ length: 10 }, () => 'CartSaved'));
    expect(await buyer.cart()).toMatchObject({ version: 11, itemCount: 11 });
  });

  test.each([
    ['an e-mail address', { email: 'not an address' }, 'email'],
    ['no e-mail address', { email: null }, 'email'],
    ['a name', { recipient: { ...RECIPIENT, name: ' ' } }, 'recipient.name'],
    ['a name of two lines', { recipient: { ...RECIPIENT, name: '김\n하늘' } }, 'recipient.name'],
    ['a phone number', { recipient: { ...RECIPIENT, phone: 'call me' } }, 'recipient.phone'],
    ['a postcode', { recipient: { ...RECIPIENT, postcode: '1234' } }, 'recipient.postcode'],
    ['an address', { recipient: { ...RECIPIENT, line1: 'x'.repeat(121) } }, 'recipient.line1'],
    ['a second line', { recipient: { ...RECIPIENT, line2: 'x'.repeat(121) } }, 'recipient.line2'],
    ['a key', { idempotencyKey: 'short' }, 'idempotencyKey'],
    ['a cart', { cartId: '../etc', cartVersion: 1 }, 'cartId'],
  ])('bad input is told with its place: %s', async (_name, differences, path) => {
    await buyer.add(variant);
    expect(await buyer.place(key(), differences)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path, message: expect.stringMatching(/[가-힣]/) }],
    });
    expect(await stockOf(sandbox.database, variant)).toBe(5);
  });

  test('who is signed in need not say where their mail goes, and finds what they had put in as a guest', async () => {
    const email = `buyer-${made}@example.com`;
    await makeAccount(sandbox.url, { email });
    await buyer.add(variant, 2);
    const arriving = buyer.twin();
    await arriving.signIn(email, TEST_PASSWORD);
    expect(await arriving.cart()).toMatchObject({ itemCount: 2 });
    const elsewhere = newShopper(platform, KOREAN);
    await elsewhere.signIn(email, TEST_PASSWORD);
    expect(await elsewhere.place(key(), { email: null })).toMatchObject({ __typename: 'OrderPlaced', order: { email } });
    expect(await buyer.cart()).toMatchObject({ lines: [] });
  });

  test('the last piece sold is told to search, and so is its coming back', async () => {
    const told = () => sandbox.database.outboxEvent.count({ where: { payload: { equals: { productIds: [`p-${made}`] } } } });
    await buyer.add(other, 2);
    const { order } = await buyer.place(key());
    expect(await told()).toBe(1);
    await buyer.cancel(order?.id ?? '');
    expect(await told()).toBe(2);
  });

  test('each outcome is counted', async () => {
    await buyer.add(variant);
    const same = key();
    const input = { cartId: (await buyer.cart()).id, cartVersion: 1 };
    await setPrice(variant, 30_000);
    await buyer.place(key());
    await buyer.accept(1);
    await buyer.place(same, { ...input, cartVersion: 2 });
    await buyer.place(same, { ...input, cartVersion: 2 });
    await buyer.place(same, input);
    await buyer.place(key());
    await buyer.place(key(), { email: 'x' });
    const counted = 'asyncflow_checkouts_total{outcome="confirmed",audience="shopper"}';
    await until(async () => (await platform.telemetry.metricsText()).includes(counted));
    const text = await platform.telemetry.metricsText();
    for (const outcome of ['placed', 'replayed', 'cart-changed', 'empty-cart', 'key-reused', 'invalid-input'])
      expect(text).toMatch(new RegExp(`asyncflow_order_placings_total\\{outcome="${outcome}",audience="shopper"\\} [1-9]`));
    expect(text).toMatch(/asyncflow_order_refusals_total\{reason="price",audience="shopper"\} [1-9]/);
    expect(text).toMatch(/asyncflow_checkouts_total\{outcome="confirmed",audience="shopper"\} [1-9]/);
    expect(text).toMatch(/asyncflow_order_confirmation_seconds_bucket\{le="30.5",audience="shopper"\} [1-9]/);
  });
});
