import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../src/adapters/database/prisma.ts';
import { migrate } from '../../src/local/migrations.ts';
import { freePort } from '../../src/local/ports.ts';
import { ensurePostgres, type LocalPostgres } from '../../src/local/postgres.ts';
import { eventually } from '../eventually.ts';
import { change, found } from '../merchant.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { seedTestShop } from '../test-shop.ts';

const INTERNAL = /prisma|postgres|econn|127\.0\.0\.1|localhost|node_modules|\/src\/|\bat .+:\d+|sql|P\d{4}/i;
const KOREAN = '지금은 답할 수 없습니다. 잠시 후 다시 시도해 주세요.';
const ENGLISH = 'The shop cannot answer right now. Please try again shortly.';

describe('the database goes away under a running platform', () => {
  let dataDir: string;
  let port: number;
  let server: LocalPostgres;
  let platform: PlatformUnderTest;
  const start = async (): Promise<void> => {
    server = await ensurePostgres({ dataDir, port, disposable: true });
  };
  const readiness = async (of = platform): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${of.url}/readyz`);
    return { status: response.status, body: await response.json() };
  };
  const isReady = ({ status }: { status: number }): boolean => status === 200;

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-gone-'));
    chmodSync(dataDir, 0o755);
    port = await freePort();
    await start();
    await migrate(server.url);
    const database = openDatabase({ url: server.url, connectionsMax: 2, telemetry: recordingTelemetry() });
    await seedTestShop({ database, url: server.url, close: () => database.$disconnect() }, 40);
    await database.$disconnect();
    platform = await startTestPlatform(server.url);
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('readiness says why, every operation that needs it says so in the language of the shopper, and all is well after it is back', async () => {
    const { body } = await platform.ask({
      query:
        '{ allProducts(first: 1, status: ACTIVE) { ... on ProductConnection { edges { node { id version picture { url } variants { id stock } } } } } }',
    });
    const page = body.data?.['allProducts'] as {
      edges: readonly { node: { id: string; version: number; variants: readonly { id: string; stock: number }[] } }[];
    };
    const product = page.edges[0]?.node;
    const [variant] = product?.variants ?? [];
    const setStock = {
      productId: product?.id,
      version: product?.version,
      variantId: variant?.id,
      previousStock: variant?.stock,
      stock: 77,
    };
    const OPERATIONS = [
      { query: `{ product(id: "${product?.id}") { ... on Product { title } } }` },
      { query: '{ categories { name } }' },
      { query: '{ search(input: { query: "가방" }) { ... on SearchConnection { edges { node { title } } } } }' },
      {
        query: 'mutation M($input: SetStockInput!) { setStock(input: $input) { __typename } }',
        variables: { input: setStock },
      },
    ];
    for (const operation of OPERATIONS) expect((await platform.ask(operation)).body.errors).toBeUndefined();
    const merchant = await platform.asMerchant();

    await server.stop();
    expect(await readiness()).toEqual({ status: 503, body: { status: 'not ready', reason: 'the database cannot be reached' } });
    expect((await fetch(`${platform.url}/healthz`)).status).toBe(200);
    for (const operation of OPERATIONS)
      for (const [language, message] of [
        ['ko', KOREAN],
        ['en', ENGLISH],
      ] as const) {
        const answer = await platform.ask(operation, { ...merchant, 'accept-language': language });
        expect([operation.query, answer.status]).toEqual([operation.query, 503]);
        expect(answer.body.data ?? null).toBeNull();
        for (const error of answer.body.errors ?? [])
          expect(error).toMatchObject({ message, extensions: { code: 'UNAVAILABLE' } });
        expect(answer.body.errors).not.toHaveLength(0);
        expect(JSON.stringify(answer.body)).not.toMatch(INTERNAL);
      }
    const picture = await fetch(`${platform.url}/pictures/${product?.id}.svg`, { headers: { 'accept-language': 'en' } });
    const text = await picture.text();
    expect([picture.status, JSON.parse(text)]).toEqual([
      503,
      { errors: [{ message: ENGLISH, extensions: { code: 'UNAVAILABLE' } }] },
    ]);
    expect(text).not.toMatch(INTERNAL);
    // What needs no database goes on.
    expect(await platform.ask({ query: '{ suggest(prefix: "ㄱ") { text } }' })).toMatchObject({ status: 200 });
    expect(await platform.ask({ query: '{ search(input: {}) { ... on SearchConnection { totalCount } } }' })).toMatchObject({
      status: 200,
    });

    await start();
    await eventually(readiness, isReady);
    for (const operation of OPERATIONS.slice(0, 3)) expect(await platform.ask(operation)).toMatchObject({ status: 200 });
    // The change that failed was not made; now it is, and search hears of it: the event bus has recovered too.
    expect(await change(platform, 'setStock', setStock)).toMatchObject({ __typename: 'ProductSaved' });
    const { id, version } = (await change(platform, 'archiveProduct', { id: product?.id, version: Number(product?.version) + 1 }))
      .product ?? { id: '', version: 0 };
    expect(version).toBe(Number(product?.version) + 2);
    await eventually(
      () => found(platform, {}),
      (ids) => !ids.includes(id),
    );
  });

  test('a platform that starts before its database waits for it', async () => {
    await server.stop();
    const early = await startTestPlatform(server.url);
    expect((await fetch(`${early.url}/healthz`)).status).toBe(200);
    expect(await readiness(early)).toEqual({
      status: 503,
      body: { status: 'not ready', reason: 'the database cannot be reached' },
    });
    const answer = await early.ask({ query: '{ search(input: {}) { ... on SearchConnection { totalCount } } }' });
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } });
    await start();
    await eventually(() => readiness(early), isReady);
    expect((await found(early, {})).length).toBeGreaterThan(0);
    await early.stop();
  });
});
