import { afterEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordingTelemetry } from '../observability/node/recorder.ts';
import type { Run } from './drivers/node.ts';
import { forwardedSecret, httpTarget, isOnThisMachine, record } from './targets.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function answering(status: number, text: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/metrics`;
}
const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'asyncflow-'));
  closing.push(() => rmSync(made, { recursive: true }));
  return made;
};

test('a process is read over HTTP; any answer but a good one is none', async () => {
  expect(await httpTarget('platform', await answering(200, 'text')).read()).toBe('text');
  await expect(httpTarget('platform', await answering(503, 'text')).read()).rejects.toThrow('platform answered 503');
});
test.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.2:3000/', true],
  ['http://[::1]:3000', true],
  ['https://shop.example', false],
  ['http://localhost.shop.example', false],
  ['http://127.0.0.1.shop.example', false],
  ['http://10.0.0.1', false],
  ['http://[2001:db8::1]', false],
  ['127.0.0.1:3000', false],
  ['', false],
])('%s is on this machine: %p', (url, expected) => {
  expect(isOnThisMachine(url)).toBe(expected);
});
test('the secret is the one given, else the one of the data folder, else none', () => {
  const dataDir = folder();
  expect(forwardedSecret({ DATA_DIR: dataDir })).toBeUndefined();
  writeFileSync(path.join(dataDir, 'forwarded-secret'), 'kept\n');
  expect(forwardedSecret({ DATA_DIR: dataDir })).toBe('kept');
  expect(forwardedSecret({ DATA_DIR: dataDir, FORWARDED_SECRET: '' })).toBe('kept');
  expect(forwardedSecret({ DATA_DIR: dataDir, FORWARDED_SECRET: 'given' })).toBe('given');
});

const run: Run = { journey: 'browse', outcome: 'passed', seconds: 0.5, failedChecks: [], traceId: 'abc', errorType: undefined };
const recorded = (change: Partial<Run>) => {
  const telemetry = recordingTelemetry();
  record(telemetry, { ...run, ...change });
  return { metrics: telemetry.metrics.map(({ name, labels }) => [name, labels]), logs: telemetry.logs };
};
test('a journey that passed is a run and its duration', () => {
  expect(recorded({})).toEqual({
    metrics: [
      ['asyncflow_journey_runs_total', { journey: 'browse', outcome: 'passed' }],
      ['asyncflow_journey_duration_seconds', { journey: 'browse' }],
    ],
    logs: [],
  });
});
test('one that failed names each check and the trace to look at', () => {
  const { metrics, logs } = recorded({ outcome: 'failed', failedChecks: ['answers', 'price-is-sane'] });
  expect(metrics.slice(2)).toEqual([
    ['asyncflow_journey_check_failures_total', { journey: 'browse', check: 'answers' }],
    ['asyncflow_journey_check_failures_total', { journey: 'browse', check: 'price-is-sane' }],
  ]);
  expect(logs.map(({ fields }) => fields)).toEqual([
    { journey: 'browse', check: 'answers', trace_id: 'abc' },
    { journey: 'browse', check: 'price-is-sane', trace_id: 'abc' },
  ]);
});
test('when the prober could not look there is no duration and no failed check', () => {
  expect(recorded({ outcome: 'prober-error', errorType: 'EMFILE' })).toEqual({
    metrics: [['asyncflow_journey_runs_total', { journey: 'browse', outcome: 'prober-error' }]],
    logs: [{ event: 'synthetic.prober.failed', fields: { journey: 'browse', 'error.type': 'EMFILE' } }],
  });
});
