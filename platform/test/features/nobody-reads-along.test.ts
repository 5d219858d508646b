import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts, startProcess } from '../start-process.ts';

test.each(['SIGTERM', 'SIGHUP'] as const)('`npm start` ends in order by %s when nobody reads along any more', async (signal) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-start-'));
  chmodSync(folder, 0o755);
  const child = startProcess({ DATA_DIR: path.join(folder, 'data'), ...(await freePorts()) });
  const exited = once(child, 'exit');
  let said = '';
  for await (const text of child.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes('✓ PostgreSQL')) break;
  }
  const postmaster = path.join(folder, 'data/postgres/postmaster.pid');
  expect(existsSync(postmaster)).toBe(true);
  child.stdout.destroy();
  child.stderr.destroy();
  child.kill(signal);
  expect(await exited).toEqual([0, null]);
  expect(existsSync(postmaster)).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});
