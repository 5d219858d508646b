import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/local/ports.ts';
import { freePorts, PORT_NAMES, startProcess } from '../start-process.ts';

// Waits on processes; the limit is for machines that have much else to do.
jest.setTimeout(60_000);

describe('`npm start` where it cannot', () => {
  let folder: string;
  let taken: Server;
  let takenPort: number;
  let ports: Record<string, string>;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-start-'));
    chmodSync(folder, 0o755);
    taken = createServer();
    takenPort = await freePort();
    await new Promise<void>((resolve) => taken.listen(takenPort, '127.0.0.1', resolve));
    ports = await freePorts();
  });
  afterEach(async () => {
    await new Promise((resolve) => taken.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (variables: Record<string, string>): Promise<{ code: number | null; said: string }> => {
    const child = startProcess({ DATA_DIR: path.join(folder, 'data'), ...ports, ...variables });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  };
  /** What is said, without the steps. */
  const words = (said: string): string =>
    said
      .split('\n')
      .filter((line) => !/^(?:[✓✗] |  \S.* … )/u.test(line))
      .join('\n');

  test.each(PORT_NAMES)('a taken %s is one line that names it, and nothing was built or started', async (name) => {
    const { code, said } = await start({ [name]: String(takenPort) });
    expect([code, words(said)]).toEqual([
      1,
      `Port ${takenPort} is taken by another program. Stop it, or set ${name} to a free port.\n`,
    ]);
    expect(said).not.toContain('storefront');
    expect(existsSync(path.join(folder, 'data/postgres/postmaster.pid'))).toBe(false);
  });

  test.each<[string, () => Record<string, string>, RegExp]>([
    [
      'the data folder of another PostgreSQL',
      () => {
        mkdirSync(path.join(folder, 'data/postgres'), { recursive: true });
        writeFileSync(path.join(folder, 'data/postgres/PG_VERSION'), '16\n');
        return {};
      },
      /^The data folder \S+ belongs to PostgreSQL 16, this is 18\. Set DATA_DIR to another folder, or move the data with pg_dump\.\n$/,
    ],
    [
      'a file in the place of the data folder',
      () => {
        writeFileSync(path.join(folder, 'data'), '');
        return {};
      },
      /^The data folder \S+ cannot be used: it is a file\. Set DATA_DIR to another folder\.\n$/,
    ],
    [
      'a database that does not answer',
      () => ({ DATABASE_URL: `postgresql://nobody@127.0.0.1:${ports['EMBEDDED_POSTGRES_PORT']}/none` }),
      /^The database cannot be reached \(.+\)\. Check DATABASE_URL, or leave it empty for the embedded one\.\n$/,
    ],
    [
      'two mistakes in variables',
      () => ({ RATE_LIMIT_PER_MINUTE: 'many', SMTP_URL: 'nowhere' }),
      /^The configuration has mistakes \(environment or \S+\):\n {2}SMTP_URL: .+\n {2}RATE_LIMIT_PER_MINUTE: .+\n$/,
    ],
  ])('%s: told in as many lines as there are mistakes, before anything is built', async (_name, given, reason) => {
    const { code, said } = await start(given());
    expect([code, words(said)]).toEqual([1, expect.stringMatching(reason)]);
    expect(said).not.toContain('storefront');
  });
});
