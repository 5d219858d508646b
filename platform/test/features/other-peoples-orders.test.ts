import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { KOREAN, newShopper, type Shopper } from '../shopper.ts';
import { RECIPIENT } from '../shopper/buying.ts';

interface Person {
  readonly browser: Shopper;
  /** Stands in everything that is theirs. */
  readonly name: string;
  readonly variant: string;
  readonly orders: string[];
  carts: { readonly id: string; readonly version: number };
}

const NOBODY = { name: '라온', carts: { id: 'empty', version: 0 } } as const;

describe("other people's carts and orders", () => {
  let sandbox: TestDatabase;
  let platform: PlatformUnderTest;
  const people: Person[] = [];

  beforeAll(async () => {
    sandbox = await openTestDatabase();
    platform = await startTestPlatform(sandbox.url, { RATE_LIMIT_PER_MINUTE: '100000' });
    await platform.untilReady();
    for (const name of ['가온', '나래', '다솜']) {
      const variant = `only-of-${people.length}`;
      await shelve(sandbox.database, `product-of-${people.length}`, { id: variant, stock: 1000 });
      const person = {
        browser: newShopper(platform, KOREAN),
        name,
        variant,
        orders: [] as string[],
        carts: { id: 'empty', version: 0 },
      };
      people.push(person);
      await order(person, `first-key-${people.length}`);
      await person.browser.add(variant);
      person.carts = await person.browser.cart();
    }
  });
  afterAll(async () => {
    await platform.stop();
    await sandbox.close();
  });
  async function order(person: Person, key: string): Promise<void> {
    await person.browser.add(person.variant);
    const placed = await person.browser.place(key, {
      ...(await person.browser.cart().then(({ id, version }) => ({ cartId: id, cartVersion: version }))),
      recipient: { ...RECIPIENT, name: person.name },
    });
    if (placed.order) person.orders.push(placed.order.id);
  }

  test("another's order is as absent as one that never was", async () => {
    const [one, other] = people;
    const theirs = one?.orders[0] ?? '';
    for (const id of [theirs, 'order-that-never-was'])
      expect(await other?.browser.order(id)).toEqual({
        __typename: 'NotFound',
        code: 'ORDER_NOT_FOUND',
        message: '찾으시는 주문이 없습니다.',
      });
    expect(await other?.browser.cancel(theirs)).toMatchObject({ __typename: 'NotFound' });
    expect(await newShopper(platform, KOREAN).order(theirs)).toMatchObject({ __typename: 'NotFound' });
    expect(await one?.browser.order(theirs)).toMatchObject({ __typename: 'Order', id: theirs });
    expect(await newShopper(platform, KOREAN).orders()).toMatchObject({ edges: [] });
  });

  test('a list goes on from where it ended, the newest first', async () => {
    const person: Person = { ...NOBODY, browser: newShopper(platform, KOREAN), variant: 'only-of-0', orders: [] };
    for (const key of ['list-key-1', 'list-key-2', 'list-key-3']) await order(person, key);
    const first = await person.browser.orders(2);
    const rest = await person.browser.orders(2, first.pageInfo?.endCursor ?? undefined);
    const listed = [...(first.edges ?? []), ...(rest.edges ?? [])].map(({ node }) => node.id);
    expect(listed).toEqual(person.orders.toReversed());
    expect([first.pageInfo?.hasNextPage, rest.pageInfo?.hasNextPage]).toEqual([true, false]);
    for (const [count, after] of [
      [0, undefined],
      [51, undefined],
      [5, 'nonsense'],
    ] as const)
      expect(await person.browser.orders(count, after)).toMatchObject({ __typename: 'InvalidInput' });
  });

  const who = fc.nat({ max: 2 });
  const operation = fc.record({
    doing: fc.constantFrom('order', 'cancel', 'orders', 'cart', 'place', 'set', 'accept', 'entities'),
    by: who,
    about: who,
    which: fc.nat({ max: 3 }),
    key: fc.constantFrom('first-key-1', 'first-key-2', 'first-key-3', 'some-other-key'),
  });

  test('no operation shows or changes what is another person’s', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 5 }), async (operations) => {
        for (const { doing, by, about, which, key } of operations) {
          const [me, them] = [people[by], people[about]];
          if (!me || !them || me === them) continue;
          const id = them.orders[which % them.orders.length] ?? '';
          const before = await sandbox.database.order.findMany({ where: { id: { in: them.orders } }, orderBy: { id: 'asc' } });
          const answers: Readonly<Record<typeof doing, () => Promise<unknown>>> = {
            order: () => me.browser.order(id),
            cancel: () => me.browser.cancel(id),
            orders: () => me.browser.orders(50),
            cart: () => me.browser.cart(),
            place: () => me.browser.place(key, { cartId: them.carts.id, cartVersion: them.carts.version }),
            set: () => me.browser.set(me.variant, 2),
            accept: () => me.browser.accept(them.carts.version),
            entities: () =>
              me.browser.data('query Both($id: ID!) { order(id: $id) { ... on Order { id recipient { name } } } cart { id } }', {
                id,
              }),
          };
          const shown = JSON.stringify(await answers[doing]());
          for (const secret of [
            them.name,
            them.variant,
            them.carts.id,
            ...(doing === 'order' || doing === 'cancel' ? [] : them.orders),
          ])
            expect(shown).not.toContain(secret);
          const after = await sandbox.database.order.findMany({ where: { id: { in: them.orders } }, orderBy: { id: 'asc' } });
          expect(after.map(({ owner, state }) => [owner, state === 'CANCELLED'])).toEqual(
            before.map(({ owner, state }) => [owner, state === 'CANCELLED']),
          );
          expect(await them.browser.cart()).toMatchObject({ id: them.carts.id, lines: [{ id: them.variant }] });
        }
      }),
      { numRuns: 30 },
    );
  });
});
