// Orders a second and their median time, 16 at a time, through the subgraphs: `node platform/tools/measure-orders.ts`.
import { statementDuration } from '@asyncflow/observability/conventions/database.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../src/adapters/database/prisma.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { migrate } from '../src/local/migrations.ts';
import { freePort } from '../src/local/ports.ts';
import { ensurePostgres } from '../src/local/postgres.ts';
import { composeDomains } from '../test/composed-domains.ts';
import { shelve } from '../test/shelf.ts';
import { EMAIL, RECIPIENT } from '../test/shopper/buying.ts';

const AT_ONCE = 16;
const ORDERS = 300;
const WARM_UP = 100;
const KINDS = 200;

const dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-measure-'));
chmodSync(dataDir, 0o755);
const server = await ensurePostgres({ dataDir, port: await freePort() });
await migrate(server.url);
const telemetry = recordingTelemetry();
const database = openDatabase({ url: server.url, connectionsMax: AT_ONCE, telemetry });
const shop = composeDomains({ database, url: server.url, close: () => Promise.resolve() }, telemetry, systemClock);
const variants = Array.from({ length: KINDS }, (_, at) => ({ id: `v-${at}`, stock: 100_000 }));
await shelve(database, 'p', ...variants);

const PLACE =
  'mutation P($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on OrderPlaced { order { id number total { amountMinor } } } } }';
const milliseconds: number[] = [];
let statementsOfOne = 0;

async function buy(at: number): Promise<void> {
  const browser = shop.browser('cart');
  for (const kind of [at % KINDS, (at * 7 + 3) % KINDS])
    await browser.ask(`mutation { setCartLine(input: { variantId: "v-${kind}", quantity: 1 }) { __typename } }`);
  const { cart } = await browser.ask('{ cart { id version } }');
  const { id, version } = cart as { id: string; version: number };
  const before = telemetry.values(statementDuration).length;
  const began = performance.now();
  const answer = await browser.in('orders').ask(PLACE, {
    input: { idempotencyKey: `measure-${at}`, cartId: id, cartVersion: version, email: EMAIL, recipient: RECIPIENT },
  });
  const { __typename } = answer['placeOrder'] as { __typename: string };
  if (__typename !== 'OrderPlaced') throw new Error(`order ${at}: ${__typename}`);
  statementsOfOne = telemetry.values(statementDuration).length - before;
  if (at >= WARM_UP) milliseconds.push(performance.now() - began);
}

async function buyAll(from: number, count: number): Promise<number> {
  const waiting = Array.from({ length: count }, (_, at) => from + at);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) await buy(at);
    }),
  );
  return (performance.now() - began) / 1000;
}

await buyAll(0, WARM_UP);
const processorBefore = process.cpuUsage();
const seconds = await buyAll(WARM_UP, ORDERS);
const { user, system } = process.cpuUsage(processorBefore);
milliseconds.sort((one, other) => one - other);
const at = (share: number): string => (milliseconds[Math.floor(milliseconds.length * share)] ?? 0).toFixed(1);
console.log(`${ORDERS} shoppers, ${AT_ONCE} at a time, each filling a cart of two kinds and buying it, durable writes`);
console.log(
  `${(ORDERS / seconds).toFixed(0)} carts filled and bought a second; placeOrder alone p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
);
console.log(
  `${((user + system) / 1000 / ORDERS).toFixed(1)} ms of this process's processor time a shopper, every trace recorded`,
);
await buy(WARM_UP + ORDERS);
console.log(`placeOrder alone is ${statementsOfOne} statements, BEGIN and COMMIT among them`);
await shop.close();
await database.$disconnect();
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
