import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { cpuSecondsOf, cpuSecondsOfProcess, parseProcStat } from './cpu-time.ts';

test('the time of a process is read past any name it may have', () => {
  const after = 'S 1 2 3 4 5 6 7 8 9 10 250 50 0 0';
  expect(parseProcStat(`77 (k6 ) (evil) ${after}`)).toBe(3);
  expect(parseProcStat('nonsense')).toBeUndefined();
});

test('a process that is gone has no time', async () => {
  const child = spawn(process.execPath, ['--version']);
  await new Promise((resolve) => child.once('exit', resolve));
  expect(cpuSecondsOfProcess(child.pid ?? 0)).toBeUndefined();
});

test('a platform says its own time, and one that is away says nothing', async () => {
  const server = createServer((_, response) =>
    response.end('# TYPE process_cpu_seconds counter\nprocess_cpu_seconds_total 12.5\n# EOF\n'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/metrics`;
  expect(await cpuSecondsOf(url)).toBe(12.5);
  await new Promise((resolve) => server.close(resolve));
  expect(await cpuSecondsOf(url)).toBeUndefined();
});
