import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../src/local/services.ts';
import { processEnvironment } from '../process-environment.ts';

// Whoever types a command for the first time: what it is for, and that a slip of the fingers starts nothing.

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
/** For the project's own gate and build: they take nothing. */
const WITHOUT_ARGUMENTS = /^(generate|check:generated|test:)/;
const COMMANDS = Object.entries(scripts).flatMap(([name, script]) => {
  const [, called] = /^(?:exec )?node (?:--watch )?(.*\.ts.*)$/.exec(script) ?? [];
  return called === undefined || called.includes('&&') || WITHOUT_ARGUMENTS.test(name)
    ? []
    : [{ name, called: called.split(' ') }];
});

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}
const run = (called: readonly string[], folder: string, argument: string): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [...called.map((word) => (word.endsWith('.ts') ? path.join(ROOT, word) : word)), argument],
      { cwd: folder, env: { ...processEnvironment(), PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'data') } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

test('the commands are found', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['start', 'import', 'verify', 'synthetic', 'load', 'slo', 'stack', 'check:telemetry', 'new']),
  );
});

test.each(COMMANDS)('npm run $name says what it is for, and refuses what it does not understand', async ({ called }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-command-'));
  const help = await run(called, folder, '--help');
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(/^.*npm (?:start|run \S+)/);
  const slip = await run(called, folder, '--no-such-thing');
  expect(slip).toMatchObject({ code: 2, stdout: '' });
  expect(slip.stderr).toMatch(/--no-such-thing/);
  expect(slip.stderr).toContain(help.stdout.trim().split('\n')[0]);
  expect(readdirSync(folder)).toEqual([]);
});
