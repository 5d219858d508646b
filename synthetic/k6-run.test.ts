import { afterEach, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { K6_MISSING, outcomeOf, requireK6, runK6 } from './k6-run.ts';

const before = process.env['PATH'];
let folder: string | undefined;
afterEach(() => {
  process.env['PATH'] = before;
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});
/** Puts a program of this name and text where k6 would be. */
function standIn(text: string): string {
  folder = mkdtempSync(path.join(tmpdir(), 'k6-'));
  const file = path.join(folder, 'k6');
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  process.env['PATH'] = `${folder}:${before ?? ''}`;
  return folder;
}
const once = { script: 'x.ts', environment: {}, prometheusUrl: undefined, isSilent: true };

test.each([
  [0, 'passed'],
  [99, 'failed'],
  [1, 'prober-error'],
  [107, 'prober-error'],
] as const)('exit code %d of k6 means %s', async (code, outcome) => {
  standIn(`exit ${code}`);
  expect(outcomeOf(await runK6(once))).toBe(outcome);
});

test('results go to Prometheus where there is one', async () => {
  const at = standIn(
    'test "$4" = experimental-prometheus-rw || exit 3; test "$K6_PROMETHEUS_RW_SERVER_URL" = http://p:9090/api/v1/write',
  );
  expect(at).toBeDefined();
  expect(await runK6({ ...once, prometheusUrl: 'http://p:9090' })).toBe(0);
});

test('without k6 it says how to get it', async () => {
  process.env['PATH'] = '/nowhere';
  await expect(runK6(once)).rejects.toThrow(K6_MISSING);
  expect(requireK6).toThrow(K6_MISSING);
});

test('k6 is asked to stop, and ends in its own way', async () => {
  standIn("trap 'exit 105' INT; echo $$; while :; do sleep 0.05; done");
  const stop = new AbortController();
  const running = runK6({ ...once, signal: stop.signal, onStart: () => setTimeout(() => stop.abort(), 200) });
  expect(outcomeOf(await running)).toBe('prober-error');
});
