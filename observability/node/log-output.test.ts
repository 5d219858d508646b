import { expect, test } from '@jest/globals';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { logOutput } from './log-output.ts';

test('a disk that is full ends nothing: what waits is bounded, and the rest is counted', () => {
  let dropped = 0;
  // A device that is always full.
  const output = logOutput(() => (dropped += 1), '/dev/full');
  const line = `${'x'.repeat(1023)}\n`;
  for (let at = 0; at < 1100; at += 1) output.write(line);
  expect(dropped).toBe(1100 - 1024);
});

test('a process whose log cannot be written goes on', async () => {
  const program = `import { startTelemetry } from '${path.join(import.meta.dirname, 'start.ts')}';
import { listening } from '${path.join(import.meta.dirname, '../conventions/logs.ts')}';
const telemetry = startTelemetry({ service: 'platform', version: '0', environment: 'production', logLevel: 'info', tracesPerSecondMax: 1 });
for (let at = 0; at < 3; at += 1) telemetry.log(listening, { port: at });
setImmediate(() => process.exit(7));`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'inherit'],
  });
  expect(await once(child, 'exit')).toEqual([7, null]);
});

test('a line is in the file when it has been written', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-log-'));
  const file = path.join(folder, 'log');
  logOutput(() => undefined, file).write('one\n');
  expect(readFileSync(file, 'utf8')).toBe('one\n');
  rmSync(folder, { recursive: true });
});
