import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '../../src/local/migrations.ts';
import { freePort } from '../../src/local/ports.ts';
import { ensurePostgres, type LocalPostgres } from '../../src/local/postgres.ts';
import { openDatabase } from '../../src/adapters/database/prisma.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import type { Database } from '../../src/ports/database.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startPlatformChild, type PlatformChild } from '../platform-child.ts';
import { startTestPlatform } from '../running-platform.ts';
import { shelve, stockOf } from '../shelf.ts';
import { KOREAN, newShopper, type Shopper } from '../shopper.ts';
import { type BuyingAnswer } from '../shopper/buying.ts';
import { until } from '../eventually.ts';

jest.setTimeout(240_000);

const SHOPPERS = 200;
const FEW_SHOPPERS = 24;
const SHELVES = 8;
const STOCK = 15;
const AT_ONCE = 24;

describe('orders and a process that is killed', () => {
  let sandbox: TestDatabase;
  let dataDir: string;
  const children: PlatformChild[] = [];
  beforeEach(async () => {
    sandbox = await openTestDatabase();
    dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-crash-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await child.kill();
    await sandbox.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const start = async (): Promise<PlatformChild> => {
    const child = await startPlatformChild(sandbox.url, dataDir, { DATABASE_CONNECTIONS_MAX: '12' });
    children.push(child);
    return child;
  };
  const mailNames = (): readonly string[] => readdirSync(path.join(dataDir, 'mail')).filter((name) => name.endsWith('.eml'));

  /** So many shoppers after scarce stock and a killed process in the middle; what is wrong at the end, a sentence each. */
  async function rush(shoppers: number): Promise<readonly string[]> {
    const { database } = sandbox;
    const shelves = Array.from({ length: SHELVES }, (_, at) => `v-${at}`);
    for (const id of shelves) await shelve(database, `p-${id}`, { id, stock: STOCK });
    const wrong: string[] = [];
    const compare = (what: string, is: unknown, should: unknown): void => {
      const [seen, wanted] = [JSON.stringify(is), JSON.stringify(should)];
      if (seen !== wanted) wrong.push(`${what}: ${seen}, not ${wanted}`);
    };
    let current = await start();
    let answered = 0;
    let replacing: Promise<void> | undefined;
    const replace = async (): Promise<void> => {
      await current.kill();
      current = await start();
    };

    /** As a careful client: asks again, with the same key, until there is an answer. */
    const untilAnswered = async (work: () => Promise<BuyingAnswer>): Promise<BuyingAnswer> => {
      for (;;) {
        try {
          return await work();
        } catch {
          await replacing;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    };
    const buy = async (at: number): Promise<BuyingAnswer> => {
      const buyer: Shopper = newShopper(() => current, KOREAN);
      const wanted = [shelves[at % SHELVES], shelves[(at * 3 + 1) % SHELVES]].filter((id) => id !== undefined);
      const added = await untilAnswered(async () => {
        let last: BuyingAnswer | undefined;
        for (const id of new Set(wanted)) last = await buyer.set(id, 1);
        return last ?? { __typename: 'nothing' };
      });
      const { id: cartId, version: cartVersion } = added.cart ?? { id: 'empty', version: 0 };
      const place = (): Promise<BuyingAnswer> => untilAnswered(() => buyer.place(`crash-key-${at}`, { cartId, cartVersion }));
      const outcome = await place();
      answered += 1;
      if (answered === shoppers / 4) replacing = replace();
      // The answer may have been lost with the process: asked again it is the same.
      if (outcome.order) compare('asked again', (await place()).order?.id, outcome.order.id);
      return outcome;
    };

    const outcomes: BuyingAnswer[] = [];
    const waiting = Array.from({ length: shoppers }, (_, at) => at);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) outcomes.push(await buy(at));
      }),
    );
    await replacing;
    await until(async () => (await database.order.count({ where: { OR: [{ state: 'PLACED' }, { mailedAt: null }] } })) === 0);

    const placed = outcomes.filter(({ __typename }) => __typename === 'OrderPlaced');
    const orders = await database.order.findMany({ include: { transitions: { orderBy: { id: 'asc' } }, lines: true } });
    const ids = orders.map(({ id }) => id).toSorted();
    compare('answers', outcomes.length, shoppers);
    const others = outcomes.filter(({ __typename }) => !['OrderPlaced', 'CartChanged', 'EmptyCart'].includes(__typename));
    compare('other answers', others, []);
    compare('orders that were answered', placed.map(({ order }) => order?.id ?? '').toSorted(), ids);
    for (const { id, transitions } of orders)
      compare(
        id,
        transitions.map(({ to }) => to),
        ['PLACED', 'CONFIRMED'],
      );
    compare(
      'mails',
      mailNames().toSorted(),
      ids.map((id) => `${id}-confirmation.eml`),
    );
    for (const id of shelves) {
      const sold = orders
        .flatMap(({ lines }) => lines)
        .reduce((sum, line) => sum + (line.variantId === id ? line.quantity : 0), 0);
      compare(`${id}, sold and left`, sold + (await stockOf(database, id)), STOCK);
    }
    compare('open reservations', await database.reservation.count({ where: { state: { not: 'SETTLED' } } }), 0);
    compare('events', await database.outboxEvent.count({ where: { name: 'orders.order-placed' } }), orders.length);
    return wrong;
  }

  test('200 shoppers after scarce stock, a killed process in the middle: every order ends once, is mailed once, and no piece is lost or sold twice', async () => {
    expect(await rush(SHOPPERS)).toEqual([]);
    // Stock was scarce, so both of its answers came.
    expect(await sandbox.database.order.count()).toBeLessThan(SHOPPERS);
  });

  test('without the check of the idempotency key the same rush is not right', async () => {
    const { database } = sandbox;
    await database.$executeRawUnsafe(
      `CREATE FUNCTION orders.forget_key() RETURNS trigger LANGUAGE plpgsql AS
         'BEGIN NEW.idempotency_key := gen_random_uuid()::text; RETURN NEW; END'`,
    );
    await database.$executeRawUnsafe(
      'CREATE TRIGGER forget_key BEFORE INSERT ON orders.order FOR EACH ROW EXECUTE FUNCTION orders.forget_key()',
    );
    expect(await rush(FEW_SHOPPERS)).toContainEqual(expect.stringMatching(/^asked again: undefined, not /));
  });

  test('an order that a killed process had not committed was never made, and is made when it is asked for again', async () => {
    const { database } = sandbox;
    await shelve(database, 'p', { id: 'v', stock: 1 });
    const first = await start();
    // The order waits in the middle of its transaction for a lock that somebody else holds.
    await database.$transaction(
      async (transaction) => {
        const buyer = newShopper(first, KOREAN);
        await buyer.add('v');
        const placed = sandbox.database.$queryRaw<{ id: string }[]>`SELECT id FROM orders.order`;
        expect(await placed).toEqual([]);
        await transaction.$executeRaw`LOCK TABLE catalogue.reservation IN SHARE MODE`;
        const asking = buyer.place('crash-key-one').catch(() => undefined);
        await until(async () => {
          const rows = await database.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE NOT granted`;
          return rows.length > 0;
        });
        await first.kill();
        await asking;
      },
      { timeout: 60_000 },
    );
    // Nothing of it was committed; the same request makes it in another process.
    expect([await database.order.count(), await stockOf(database, 'v')]).toEqual([0, 1]);
    const second = await start();
    const buyer = newShopper(second, KOREAN);
    await buyer.add('v');
    expect(await buyer.place('crash-key-one')).toMatchObject({ __typename: 'OrderPlaced' });
    await until(async () => (await database.order.count({ where: { state: 'CONFIRMED', mailedAt: { not: null } } })) === 1);
  });
});

describe('orders and a database that is restarted', () => {
  let dataDir: string;
  let server: LocalPostgres;
  let database: Database;

  test('an order placed before is confirmed and mailed after', async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-restart-'));
    chmodSync(dataDir, 0o755);
    const port = await freePort();
    const startServer = (): Promise<LocalPostgres> => ensurePostgres({ dataDir, port });
    server = await startServer();
    await migrate(server.url);
    database = openDatabase({ url: server.url, connectionsMax: 3, telemetry: recordingTelemetry() });
    await shelve(database, 'p', { id: 'v', stock: 2 });
    const platform = await startTestPlatform(server.url);
    await platform.untilReady();
    // The job waits, so that the database ends between the order and it.
    await database.$executeRawUnsafe(
      `CREATE FUNCTION orders.later() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.run_at := now() + interval ''1 hour''; RETURN NEW; END'`,
    );
    await database.$executeRawUnsafe(
      'CREATE TRIGGER later BEFORE INSERT ON graphile_worker._private_jobs FOR EACH ROW EXECUTE FUNCTION orders.later()',
    );
    const buyer = newShopper(platform, KOREAN);
    await buyer.add('v');
    const { order } = await buyer.place('restart-key');
    await database.$executeRawUnsafe('DROP TRIGGER later ON graphile_worker._private_jobs');
    await server.stop();
    await expect(buyer.cart()).rejects.toThrow(/UNAVAILABLE/);
    server = await startServer();
    await until(() =>
      database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`.then(
        () => true,
        () => false,
      ),
    );
    await until(async () => (await database.order.count({ where: { state: 'CONFIRMED', mailedAt: { not: null } } })) === 1);
    expect(await platform.mails()).toEqual([`${order?.id}-confirmation.eml`]);
    expect(await stockOf(database, 'v')).toBe(1);
    await platform.stop();
    await database.$disconnect();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
});
