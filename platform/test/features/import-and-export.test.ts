import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import type { ProductRecord } from '../../src/domains/catalogue/product-record.ts';
import { seedRecords } from '../../src/local/seed/generate.ts';
import { startCommand, type CommandOutcome } from '../command-line.ts';
import { eventually } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';

// Waits on conditions; the limit is for machines that have much else to do.
jest.setTimeout(240_000);

const shop: readonly ProductRecord[] = [...seedRecords(5)].slice(0, 1200);
const linesOf = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

const INTERRUPTED = [1, 'Interrupted: whole products were written and no half ones. Run the command again to go on.'];

describe('importing and exporting from the command line', () => {
  let sandbox: TestDatabase;
  let cwd: string;
  const run = (name: 'import' | 'export', ...args: string[]): Promise<CommandOutcome> =>
    startCommand(name, args, { databaseUrl: sandbox.url, cwd }).outcome;
  const write = (name: string, content: string | Buffer): void => writeFileSync(path.join(cwd, name), content);
  const read = (name: string): Buffer => readFileSync(path.join(cwd, name));
  const rejects = (name: string): unknown[] =>
    read(name)
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  const products = (): Promise<number> => sandbox.database.product.count();
  /** Everything an import may write, counted. */
  const everything = async (): Promise<readonly number[]> => {
    const { product, variant, review, brand, category, outboxEvent } = sandbox.database;
    return Promise.all(
      [product, variant, review, brand, category, outboxEvent].map((table) => (table as typeof product).count()),
    );
  };

  beforeEach(async () => {
    sandbox = await openTestDatabase();
    cwd = mkdtempSync(path.join(tmpdir(), 'asyncflow-import-'));
  });
  afterEach(async () => {
    await sandbox.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  test('what was exported can be imported, changes nothing, and is exported as the same bytes, gzipped or not', async () => {
    write('shop.ndjson', linesOf(shop.slice(0, 300)));
    expect(await run('import', 'shop.ndjson')).toMatchObject({
      code: 0,
      lastWords: '',
      stdout: expect.stringMatching(/^300 read: 300 created, 0 updated/),
    });
    expect((await run('export')).code).toBe(0);
    expect((await run('export', 'plain.ndjson')).code).toBe(0);
    const piped = await run('export', '-');
    const before = await everything();
    expect(await run('import', 'products.ndjson.gz', '--json')).toMatchObject({ code: 0 });
    expect(await everything()).toEqual(before);
    const again = await run('import', 'plain.ndjson', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ read: 300, created: 0, updated: 0, unchanged: 300, rejected: 0 });
    expect(await everything()).toEqual(before);
    await run('export', 'after.ndjson');
    expect(read('after.ndjson').equals(read('plain.ndjson'))).toBe(true);
    expect(gunzipSync(read('products.ndjson.gz')).equals(read('plain.ndjson'))).toBe(true);
    expect(piped.stdout === read('plain.ndjson').toString()).toBe(true);
    expect(readdirSync(cwd).toSorted()).toEqual(['after.ndjson', 'plain.ndjson', 'products.ndjson.gz', 'shop.ndjson']);
  });

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'an import stopped by %s leaves whole products, and the same command again finishes it',
    async (signal) => {
      write('shop.ndjson.gz', gzipSync(linesOf(shop)));
      // Somebody else is about to make a product of the third batch: the import waits there, for as long as this takes.
      const [contested] = shop.slice(450, 451);
      const other = new pg.Client({ connectionString: sandbox.url });
      await other.connect();
      await other.query('BEGIN');
      await other.query("INSERT INTO catalogue.brand (id, name_ko) VALUES ('other', 'x')");
      await other.query("INSERT INTO catalogue.category (id, name_ko) VALUES ('other', 'x')");
      await other.query(
        "INSERT INTO catalogue.product (id, title_ko, brand_id, category_id) VALUES ($1, 'x', 'other', 'other')",
        [contested?.id],
      );
      const first = startCommand('import', ['shop.ndjson.gz'], { databaseUrl: sandbox.url, cwd });
      await eventually(products, (count) => count === 400);
      await eventually(
        () =>
          sandbox.database.$queryRaw<
            unknown[]
          >`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        (rows) => rows.length > 0,
      );
      first.child.kill(signal);
      if (signal === 'SIGKILL') await first.outcome;
      await other.query('ROLLBACK');
      await other.end();
      const { code, lastWords } = await first.outcome;
      // Who is killed has no last words.
      expect(signal === 'SIGINT' ? [code, lastWords] : INTERRUPTED).toEqual(INTERRUPTED);
      const written = await products();
      expect(written).toBeLessThan(shop.length);
      expect(written % 200).toBe(0);
      expect(await sandbox.database.product.count({ where: { variants: { none: {} } } })).toBe(0);

      const second = await run('import', 'shop.ndjson.gz', '--json');
      expect(JSON.parse(second.stdout)).toMatchObject({ read: 1200, created: 1200 - written, updated: 0, unchanged: written });
      await run('export', 'stopped.ndjson');
      const exported = read('stopped.ndjson').toString().trim().split('\n');
      expect(exported).toHaveLength(1200);
      const variants = shop.reduce((sum, record) => sum + record.variants.length, 0);
      const reviews = shop.reduce((sum, record) => sum + record.reviews.length, 0);
      expect((await everything()).slice(0, 3)).toEqual([1200, variants, reviews]);
    },
    60_000,
  );

  const gzipped = gzipSync(linesOf(shop.slice(0, 400)));
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 167 + 13) % 251 || 7));
  test.each<[string, string | Buffer, RegExp]>([
    ['gzip cut in the middle', gzipped.subarray(0, gzipped.length / 2), /its gzip data is cut off or damaged after line \d+/],
    [
      'gzip with a wrong byte',
      Buffer.concat([gzipped.subarray(0, 5000), Buffer.from([1, 2, 3]), gzipped.subarray(5003)]),
      /its gzip data is cut off or damaged/,
    ],
    [
      'a plain file cut in the middle of a line',
      linesOf(shop.slice(0, 400)).slice(0, -300),
      /it is cut off in the middle of line 400/,
    ],
    ['neither gzip nor text', noise, /lines are bad, more than 10 %: line 1: not UTF-8 text/],
    ['no JSON', 'id,title,price\n1,Trunk,2\n', /2 of 2 lines are bad, more than 10 %: line 1: not JSON/],
    ['one JSON array', JSON.stringify(shop.slice(0, 3)), /line 1: not a JSON object: one product a line is expected/],
    ['other objects', '{"a":1}\n{"a":2}\n', /line 1: neither a product of ours \(variants, category\) nor of Chorus/],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${linesOf(shop.slice(0, 3))}`, 'utf16le'), /it is UTF-16 text: save it as UTF-8/],
    [
      'UTF-16 without its mark',
      Buffer.from(linesOf(shop.slice(0, 3)).replace(/[^\u0020-\u007e\n]/g, 'x'), 'utf16le'),
      /neither gzip nor UTF-8 text/,
    ],
    [
      'EUC-KR',
      Buffer.concat([Buffer.from('{"id":"a","title":{"ko":"'), Buffer.from([0xb0, 0xa1, 0xb9, 0xe6]), Buffer.from('"}}\n')]),
      /line 1: not UTF-8 text/,
    ],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004 and so on'), /it is a ZIP archive: unpack it first/],
  ])(
    '%s: one clear line, and nothing is written',
    async (_name, content, reason) => {
      write('given', content);
      const before = await everything();
      const { code, stdout, lastWords } = await run('import', 'given');
      expect([code, stdout]).toEqual([1, '']);
      expect(lastWords).toMatch(reason);
      expect(lastWords).toMatch(/^given: [^\n]+\. Nothing was changed\.$/);
      expect(await everything()).toEqual(before);
    },
    30_000,
  );

  test('a folder and a file that is not there are one line each; mistaken arguments are told with the usage', async () => {
    mkdirSync(path.join(cwd, 'folder'));
    write('shop.ndjson', linesOf(shop.slice(0, 1)));
    const said = async (...args: string[]): Promise<string> => {
      const { code, lastWords } = await run('import', ...args);
      expect(code).toBe(1);
      expect(lastWords).not.toMatch(/\n|\bat .+:\d+/);
      return lastWords;
    };
    expect(await said('nothing.ndjson')).toBe('nothing.ndjson: there is no such file. Nothing was changed.');
    expect(await said('folder')).toBe('folder: it is a folder. Nothing was changed.');
    const misused = async (...args: string[]): Promise<string> => {
      const { code, stdout, lastWords } = await run('import', ...args);
      expect([code, stdout]).toEqual([2, '']);
      expect(lastWords).toMatch(/^[^\n]+\nnpm run import -- FILE/);
      return lastWords;
    };
    expect(await misused()).toMatch(/^Say which file\./);
    expect(await misused('shop.ndjson', '--usd-krw', 'many')).toMatch(/^--usd-krw must be/);
    expect(await misused('shop.ndjson', '--dry-run')).toMatch(/^Unknown option '--dry-run'\./);
    expect(await misused('shop.ndjson', 'another.ndjson')).toMatch(/^"another.ndjson" is one word too many\./);
    const help = await run('export', '--help');
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^npm run export/);
    write('bad.ndjson', 'x\n');
    expect(await said('bad.ndjson', '--rejects', 'nowhere/rejects.ndjson')).toMatch(/nowhere\/rejects\.ndjson/);
    expect(await products()).toBe(0);
  });

  test('an export that cannot be written is one line and leaves nothing', async () => {
    write('shop.ndjson', linesOf(shop.slice(0, 5)));
    await run('import', 'shop.ndjson');
    const { code, lastWords } = await run('export', 'nowhere/shop.ndjson.gz');
    expect(code).toBe(1);
    expect(lastWords).toMatch(/^[^\n]*nowhere\/shop\.ndjson\.gz[^\n]*$/);
    expect(lastWords).not.toMatch(/\bat .+:\d+/);
    expect(readdirSync(cwd)).toEqual(['shop.ndjson']);
  });

  test('a reader that has seen enough of an export is no failure to speak of', async () => {
    write('shop.ndjson', linesOf(shop.slice(0, 600)));
    await run('import', 'shop.ndjson');
    const { child, outcome } = startCommand('export', ['-'], { databaseUrl: sandbox.url, cwd });
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect((await outcome).lastWords).toBe('');
  });

  test('more than a tenth of bad lines changes nothing; each is told with its line and its reason', async () => {
    const lines = shop.slice(0, 88).map((record) => JSON.stringify(record));
    const bad = Array.from({ length: 12 }, (_, index) => JSON.stringify({ ...shop[100 + index], variants: [] }));
    write('shop.ndjson', [...lines.slice(0, 44), ...bad, ...lines.slice(44)].join('\n'));
    const before = await everything();
    const { code, lastWords } = await run('import', 'shop.ndjson');
    expect(code).toBe(1);
    expect(lastWords).toMatch(
      /^shop\.ndjson: 12 of 100 lines are bad, more than 10 %: line 45: variants: .+; line 46: .+; line 47: .+; …\. Nothing was changed\.$/,
    );
    expect(await everything()).toEqual(before);
    expect(rejects('shop.ndjson.rejects.ndjson')).toEqual(
      Array.from({ length: 12 }, (_, index) => ({
        line: 45 + index,
        id: shop[100 + index]?.id,
        reason: expect.stringMatching(/^variants: /),
      })),
    );
  });

  test('a tenth of bad lines is left out with line and reason, and the rest is written', async () => {
    const [first, second] = shop;
    const good = shop.slice(0, 36).map((record) => JSON.stringify(record));
    const claimed = {
      ...shop[50],
      variants: [{ ...shop[50]?.variants[0], options: {}, sku: first?.variants[0]?.sku }],
      optionNames: [],
    };
    const lines = [
      '{"not": "whole',
      JSON.stringify({ ...shop[40], id: 'a/b' }),
      JSON.stringify({ ...shop[41], variants: shop[41]?.variants.map((variant) => ({ ...variant, priceMinor: -1 })) }),
      ...good,
      JSON.stringify(claimed),
      '',
      JSON.stringify({ ...second, title: { ko: '나중' } }),
    ];
    write('shop.ndjson', lines.join('\n'));
    const { code, stdout, lastWords } = await run('import', 'shop.ndjson', '--rejects', 'left-out.ndjson');
    expect([code, lastWords]).toEqual([0, '']);
    expect(stdout).toMatch(/^41 read: 36 created, 0 updated, 0 unchanged, 4 rejected, 1 replaced by a later line\n/);
    expect(stdout).toContain('what was left out, and why: left-out.ndjson');
    expect(rejects('left-out.ndjson')).toEqual([
      { line: 1, reason: expect.stringMatching(/^not JSON/) },
      { line: 2, id: 'a/b', reason: expect.stringMatching(/^id: must be/) },
      { line: 3, id: shop[41]?.id, reason: expect.stringMatching(/^variants\.0\.priceMinor: /) },
      { line: 5, id: second?.id, reason: 'the same id stands again on line 42, which counts' },
      { line: 40, id: shop[50]?.id, reason: expect.stringMatching(/^(?:SKU|variant) .+ belongs to the product/) },
    ]);
    expect(existsSync(path.join(cwd, 'shop.ndjson.rejects.ndjson'))).toBe(false);
    expect(await sandbox.database.product.findUniqueOrThrow({ where: { id: String(second?.id) } })).toMatchObject({
      titleKo: '나중',
    });
  });

  test('a file larger than the memory it is given goes in and comes out again', async () => {
    const [record] = shop;
    if (record === undefined) throw new Error('the seed is empty');
    const body = '아주 긴 후기입니다. '.repeat(300);
    const fat = (index: number): object => ({
      ...record,
      id: `fat-${index}`,
      optionNames: [],
      variants: [{ id: `v-${index}`, sku: `s-${index}`, options: {}, priceMinor: 1, stock: 1 }],
      reviews: Array.from({ length: 40 }, (_, at) => ({
        id: `r-${index}-${at}`,
        author: 'x',
        rating: 5,
        title: 'x',
        body: `${body}${index}`,
        language: 'ko',
        createdAt: '2026-01-01T00:00:00.000Z',
      })),
      rating: { count: 40, sum: 200 },
    });
    const text = linesOf(Array.from({ length: 250 }, (_, index) => fat(index)));
    write('fat.ndjson.gz', gzipSync(text, { level: 1 }));
    expect(Buffer.byteLength(text)).toBeGreaterThan(84e6);
    const limits = { databaseUrl: sandbox.url, cwd, heapMegabytes: 80 };
    const imported = await startCommand('import', ['fat.ndjson.gz', '--json'], limits).outcome;
    expect([imported.code, imported.lastWords]).toEqual([0, '']);
    expect(JSON.parse(imported.stdout)).toMatchObject({ created: 250 });
    const exported = await startCommand('export', ['out.ndjson.gz'], limits).outcome;
    expect([exported.code, exported.lastWords]).toEqual([0, '']);
    expect(gunzipSync(read('out.ndjson.gz')).length).toBeGreaterThan(84e6);
  });
});
