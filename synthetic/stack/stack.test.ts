import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { Stack } from './stack.ts';

let server: Server;
let answers: Map<string, { readonly status?: number; readonly body: unknown }>;
let asked: URL[];
let stack: Stack;
beforeEach(async () => {
  answers = new Map();
  asked = [];
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://here');
    asked.push(url);
    const { status = 200, body } = answers.get(url.pathname) ?? { status: 404, body: 'nothing here' };
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  stack = new Stack({ prometheus: url, loki: url, inbox: url });
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

test('what nothing answers for is named, with the variable that says where it is', async () => {
  expect(await stack.absent()).toEqual([]);
  const nowhere = 'http://127.0.0.1:1';
  expect(await new Stack({ prometheus: nowhere, loki: nowhere, inbox: nowhere }).absent()).toEqual([
    'Prometheus does not answer at http://127.0.0.1:1 (PROMETHEUS_URL).',
    'Loki does not answer at http://127.0.0.1:1 (LOKI_URL).',
    'The inbox of alerts does not answer at http://127.0.0.1:1 (CHECKED_INBOX_URL).',
  ]);
});

test('a target that is not up says why', async () => {
  const target = (job: string, health: string, lastError: string) => ({ labels: { job, instance: 'a:1' }, health, lastError });
  answers.set('/api/v1/targets', {
    body: {
      data: { activeTargets: [target('platform', 'up', ''), target('loki', 'down', 'refused'), target('alloy', 'unknown', '')] },
    },
  });
  expect([...(await stack.targets())]).toEqual([
    ['platform a:1', undefined],
    ['loki a:1', 'refused'],
    ['alloy a:1', 'unknown'],
  ]);
});

test('recorded series are told apart by their objective', async () => {
  answers.set('/api/v1/series', {
    body: {
      data: [
        { __name__: 'slo:target:ratio', objective: 'api-latency', instance: 'a' },
        { __name__: 'slo:target:ratio', objective: 'journeys' },
        { __name__: 'job:up:sum' },
      ],
    },
  });
  expect([...(await stack.recorded())]).toEqual([
    'slo:target:ratio{objective="api-latency"}',
    'slo:target:ratio{objective="journeys"}',
    'job:up:sum',
  ]);
});

test('a line is shown with its trace, and none is none', async () => {
  answers.set('/loki/api/v1/query_range', { body: { data: { result: [] } } });
  expect(await stack.tracedLine()).toBeUndefined();
  const stream = { service_name: 'platform', trace_id: 'ab'.repeat(16) };
  answers.set('/loki/api/v1/query_range', { body: { data: { result: [{ stream, values: [['1', 'said']] }] } } });
  expect(await stack.tracedLine()).toContain(`trace_id=${'ab'.repeat(16)}`);
  expect(asked[0]?.searchParams.get('query')).toContain('trace_id=~');
});

test('what answers with an error, or with something else, is not taken for nothing', async () => {
  answers.set('/api/v1/rules', { status: 503, body: 'starting' });
  await expect(stack.rules()).rejects.toThrow('/api/v1/rules answered 503');
  answers.set('/api/v1/rules', { body: { data: 'no' } });
  await expect(stack.rules()).rejects.toThrow('expected object');
});
