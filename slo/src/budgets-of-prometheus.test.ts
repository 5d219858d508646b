import { afterEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { journeys } from '../objectives/journeys.ts';
import { budgetsOfPrometheus } from './budgets-of-prometheus.ts';

let server: Server | undefined;
afterEach(() => new Promise((resolve) => server?.close(resolve)));

test('a Prometheus behind a path is asked behind that path', async () => {
  const asked = new Set<string | undefined>();
  const listening = createServer(({ url }, response) => {
    asked.add(url);
    response.end(JSON.stringify({ data: { result: [] } }));
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  await budgetsOfPrometheus([journeys], `http://127.0.0.1:${port}/prometheus`);
  expect([...asked]).toEqual(['/prometheus/api/v1/query']);
});
