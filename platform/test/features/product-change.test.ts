import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { catalogueCommand } from '@asyncflow/observability/conventions/catalogue.ts';
import { updateIndex } from '@asyncflow/observability/conventions/search.ts';
import type { FollowedSpan } from '@asyncflow/observability/flows/follow.ts';
import '@asyncflow/observability/flows/jest.ts';
import { productChange } from '@asyncflow/observability/flows/product-change.ts';
import { report } from '@asyncflow/observability/flows/report.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openEventBus } from '../../src/adapters/event-bus/postgres.ts';
import { productsChanged } from '../../src/domains/catalogue/contract.ts';
import type { EventBus } from '../../src/ports/event-bus.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { manualClock } from '../manual-clock.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { seedTestShop } from '../test-shop.ts';
import { until } from '../eventually.ts';

// The flow of a merchant's change, over the real database and event bus.

let database: TestDatabase;
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  await database.close();
});

async function runningShop(): Promise<PlatformUnderTest> {
  await seedTestShop(database, 20);
  const platform = await startTestPlatform(database.url);
  closing.push(() => platform.stop());
  await platform.untilReady();
  return platform;
}
async function archive(platform: PlatformUnderTest, version?: number): Promise<unknown> {
  const { id, version: current } = await database.database.product.findFirstOrThrow({ where: { status: 'ACTIVE' } });
  const { body } = await platform.ask(
    {
      query: 'mutation ArchiveProduct($input: ArchiveProductInput!) { archiveProduct(input: $input) { __typename } }',
      variables: { input: { id, version: version ?? current } },
    },
    await platform.asMerchant(),
  );
  return body.data?.['archiveProduct'];
}
const spansOf = ({ telemetry }: PlatformUnderTest): readonly FollowedSpan[] =>
  telemetry.traces().flatMap(({ traceId, spans }) => spans.map((span) => ({ ...span, traceId })));
const named = (spans: readonly FollowedSpan[], name: string): readonly FollowedSpan[] =>
  spans.filter((span) => span.name === name);
const metric = async ({ telemetry }: PlatformUnderTest, series: string): Promise<number> =>
  Number(
    (await telemetry.metricsText())
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1) ?? 0,
  );

test("a merchant's change reaches the index of every process, once in each, and is counted where it begins and ends", async () => {
  const one = await runningShop();
  const other = await startTestPlatform(database.url);
  closing.push(() => other.stop());
  await other.untilReady();
  expect(await archive(one)).toEqual({ __typename: 'ProductSaved' });
  const searchable = 'asyncflow_flows_completed_total{flow="product-change",outcome="searchable"}';
  for (const platform of [one, other]) await until(async () => (await metric(platform, searchable)) === 1);
  expect([...spansOf(one), ...spansOf(other)]).toFollowFlow(productChange);
  expect(await metric(one, 'asyncflow_flows_started_total{flow="product-change"}')).toBe(1);
  expect(await metric(other, 'asyncflow_flows_started_total{flow="product-change"}')).toBe(0);
  expect(await metric(one, 'asyncflow_flow_duration_seconds_count{flow="product-change",outcome="searchable"}')).toBe(1);
});

test('a change that was refused starts nothing', async () => {
  const platform = await runningShop();
  expect(await archive(platform, 999)).toEqual({ __typename: 'StaleVersion' });
  // The merchant's sign-in is the first.
  await until(() => named(spansOf(platform), 'gateway.operation').length > 1);
  expect(report(productChange, spansOf(platform)).text).toContain('did not begin');
  expect(await metric(platform, 'asyncflow_flows_started_total{flow="product-change"}')).toBe(0);
});

test('an event that lost its trace context breaks the flow, and the matcher says where', async () => {
  const platform = await runningShop();
  await database.database.$executeRawUnsafe(
    `CREATE FUNCTION events.forget() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.traceparent := NULL; RETURN NEW; END'`,
  );
  await database.database.$executeRawUnsafe(
    'CREATE TRIGGER forget BEFORE INSERT ON events.outbox FOR EACH ROW EXECUTE FUNCTION events.forget()',
  );
  await archive(platform);
  await until(() => named(spansOf(platform), 'event.handle').length > 0);
  expect(() => expect(spansOf(platform)).toFollowFlow(productChange)).toThrow(
    /✗ handle +event\.handle +not-linked: there is 1 event\.handle that does not follow publish: it links to nothing/,
  );
});

/** The bus with a consumer that does what it is told; the clock makes its retries immediate. */
async function consuming(handle: (telemetry: RecordingTelemetry, attempt: number) => Promise<void>): Promise<{
  readonly telemetry: RecordingTelemetry;
  readonly bus: EventBus;
  change(): Promise<void>;
  /** Lets time pass until it is so: what is committed may be readable only at a later poll. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
}> {
  const telemetry = recordingTelemetry();
  const clock = manualClock();
  const bus = openEventBus({ database: database.database, databaseUrl: database.url, clock, telemetry });
  closing.push(() => bus.close());
  let attempts = 0;
  await bus.subscribe({
    name: 'search.index',
    event: productsChanged,
    handle: () => handle(telemetry, (attempts += 1)),
    resync: () => Promise.resolve(),
  });
  return {
    telemetry,
    bus,
    change: () =>
      telemetry.span(catalogueCommand, { attributes: { 'asyncflow.step': 'change' } }, async (span) => {
        await database.database.$transaction((transaction) => bus.append(transaction, productsChanged, { productIds: ['p'] }));
        span.set({ 'asyncflow.outcome': 'saved' });
      }),
    until: (condition) =>
      until(async () => {
        await clock.advance(50);
        return condition();
      }),
  };
}
const indexed = (telemetry: RecordingTelemetry): Promise<void> => telemetry.span(updateIndex, {}, () => Promise.resolve());

test('a consumer that fails at first and then succeeds keeps the contract', async () => {
  const shop = await consuming(async (telemetry, attempt) => {
    if (attempt < 3) throw new Error('the database was away');
    await indexed(telemetry);
  });
  await shop.change();
  await shop.until(() => named(shop.telemetry.spans, 'event.handle').length === 3);
  expect(named(shop.telemetry.spans, 'event.handle').map(({ failed }) => failed)).toEqual([true, true, false]);
  expect(shop.telemetry.spans).toFollowFlow(productChange);
});

test('a consumer that gives up ends the flow in the dead-letter table', async () => {
  const shop = await consuming(() => Promise.reject(new Error('never')));
  await shop.change();
  await shop.until(() => named(shop.telemetry.spans, 'event.dead-letter').length === 1);
  expect(shop.telemetry.spans).toFollowFlow(productChange);
  expect(await database.database.deadLetter.count()).toBe(1);
});

test('an event handled twice is a broken contract', async () => {
  const shop = await consuming(indexed);
  await shop.change();
  await shop.until(() => named(shop.telemetry.spans, 'event.handle').length === 1);
  await database.database
    .$executeRaw`INSERT INTO events.outbox (name, payload, traceparent) SELECT name, payload, traceparent FROM events.outbox`;
  await shop.until(() => named(shop.telemetry.spans, 'event.handle').length === 2);
  expect(() => expect(shop.telemetry.spans).toFollowFlow(productChange)).toThrow(/✗ handle .*doubled: happened 2 times/);
});

test('what waits to be read is counted from the rows, until it is dealt with', async () => {
  let finish: (() => void) | undefined;
  const shop = await consuming(() => new Promise((resolve) => (finish = resolve)));
  await shop.change();
  await shop.change();
  await shop.until(() => finish !== undefined);
  const later = new Date(Date.now() + 60_000);
  expect(await shop.bus.countUnread(productsChanged, later, 10)).toBe(2);
  expect(await shop.bus.countUnread(productsChanged, later, 1)).toBe(1);
  expect(await shop.bus.countUnread(productsChanged, new Date(0), 10)).toBe(0);
  const first = finish;
  first?.();
  await shop.until(() => finish !== first);
  expect(await shop.bus.countUnread(productsChanged, later, 10)).toBe(1);
  finish?.();
  await shop.until(async () => (await shop.bus.countUnread(productsChanged, later, 10)) === 0);
});

test('an event nobody can read ends its flow, and counts as ended so', async () => {
  const platform = await runningShop();
  await database.database.$executeRaw`INSERT INTO events.outbox (name, payload) VALUES (${productsChanged.name}, '{}'::jsonb)`;
  const series = 'asyncflow_flows_completed_total{flow="product-change",outcome="dead-lettered"}';
  await until(async () => (await metric(platform, series)) === 1);
});

test('a change that is stuck past its deadline is overdue until it is through', async () => {
  const platform = await runningShop();
  const overdue = (): Promise<number> => metric(platform, 'asyncflow_flows_overdue{flow="product-change"}');
  await database.database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`LOCK TABLE catalogue.product IN ACCESS EXCLUSIVE MODE`;
      await database.database.$executeRaw`
        INSERT INTO events.outbox (name, payload, created_at) VALUES (${productsChanged.name}, '{"productIds":["p"]}'::jsonb, now() - interval '1 minute')`;
      await until(async () => (await overdue()) === 1);
    },
    { timeout: 50_000 },
  );
  await until(async () => (await overdue()) === 0);
});
