import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform } from '../running-platform.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test.each([
  ['a request of which half has come', 'POST /api/graphql HTTP/1.1\r\nhost: shop\r\ncontent-length: 100\r\n\r\n{'],
  ['half a head', 'GET /healthz HTTP/1.1\r\nhost: '],
])('%s does not keep the process from draining', async (_, said) => {
  const shop = await startTestPlatform(database.url);
  const slow = connect(shop.platform.port, '127.0.0.1');
  slow.on('error', () => undefined);
  await once(slow, 'connect');
  slow.write(said);
  // What is asked later on another connection is answered: the first has been read by then.
  expect((await fetch(`${shop.url}/healthz`)).status).toBe(200);
  await shop.stop();
  slow.destroy();
});
