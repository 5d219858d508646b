import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { seedRecords } from '../../src/local/seed/generate.ts';
import { startCommand, type CommandOutcome } from '../command-line.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';

// Waits on conditions; the limit is for machines that have much else to do.
jest.setTimeout(240_000);

const shop = [...seedRecords(5)].slice(0, 200);
const [wanted, other] = shop;
const title = String(wanted?.title.en ?? wanted?.title.ko).replaceAll('"', '""');

describe('measuring search from the command line', () => {
  let sandbox: TestDatabase;
  let cwd: string;
  const write = (name: string, content: string | Buffer): void => writeFileSync(path.join(cwd, name), content);
  const measure = (...args: string[]): Promise<CommandOutcome> =>
    startCommand('eval-search', ['--products', 'shop.ndjson.gz', '--judgements', 'judgements.csv', ...args], {
      databaseUrl: sandbox.url,
      cwd,
    }).outcome;

  beforeEach(async () => {
    sandbox = await openTestDatabase();
    cwd = mkdtempSync(path.join(tmpdir(), 'asyncflow-measure-'));
    write('shop.ndjson.gz', gzipSync(shop.map((record) => `${JSON.stringify(record)}\n`).join('')));
    write(
      'judgements.csv',
      `query,product_id,grade\n"${title}",${wanted?.id},3\n"${title}",${other?.id},0\nnothing,${other?.id},0\n`,
    );
  });
  afterEach(async () => {
    await sandbox.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  test('prints the figures of search beside those of plain BM25; the shop stays as it was', async () => {
    const { code, stdout } = await measure('--json');
    expect(code).toBe(0);
    // Its whole title finds a product first, with or without a field's weight.
    const figure = { ndcg10: 1, interval: [1, 1] };
    expect(JSON.parse(stdout)).toMatchObject({
      catalogue: figure,
      rerank: figure,
      queries: 1,
      bm25: { catalogue: figure, rerank: figure },
    });
    expect(await sandbox.database.product.count()).toBe(0);
  });

  test.each<[string, () => void, RegExp]>([
    [
      'a grade that is none',
      () => write('judgements.csv', 'query,product_id,grade\nlamp,a,3\nlamp,b,9\n'),
      /^judgements\.csv, line 3: expected query,product_id,grade with a grade from 0 to 3\.$/,
    ],
    [
      'judgements of other products',
      () => write('judgements.csv', 'query,product_id,grade\nlamp,elsewhere,3\n'),
      /^No product of --products is judged relevant in --judgements: do the two files belong together\?$/,
    ],
    [
      'products cut in the middle',
      () => write('shop.ndjson.gz', gzipSync('{}\n'.repeat(900)).subarray(0, 30)),
      /^shop\.ndjson\.gz: its gzip data is cut/,
    ],
    [
      'a folder in the place of a file',
      () => {
        rmSync(path.join(cwd, 'judgements.csv'));
        mkdirSync(path.join(cwd, 'judgements.csv'));
      },
      /^--judgements: there is no file judgements\.csv\.$/,
    ],
  ])('%s: one clear line, and exit code 1', async (_name, spoil, reason) => {
    spoil();
    const { code, stdout, lastWords } = await measure();
    expect([code, stdout]).toEqual([1, '']);
    expect(lastWords).toMatch(reason);
  });
});
