import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyTree, type Tree } from './tree.ts';

// Scaffolds in a copy of this tree. What `npm run check` and `npm run check:telemetry` say of the result: `npm run check:scaffold`.

const MINUTES = 60_000;

let tree: Tree;
let before: readonly string[];
let added: readonly string[];
const scaffold = (...args: readonly string[]) => tree.run('node', 'platform/tools/scaffold/new.ts', ...args);

beforeAll(async () => {
  tree = copyTree('linked');
  before = tree.files();
  for (const args of [
    ['domain', 'gift-cards'],
    ['objective', 'gift-speed', '--like', 'api-latency'],
  ]) {
    const { code, stderr } = await scaffold(...args);
    if (code !== 0) throw new Error(stderr);
  }
  added = tree.files().filter((file) => !before.includes(file));
}, 10 * MINUTES);
afterAll(() => tree.remove());

const passes = async (program: string, ...args: readonly string[]): Promise<void> => {
  const { code, stdout, stderr } = await tree.run(program, ...args);
  expect({ code, said: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, said: '' });
};

test('a domain has what the design asks for', () => {
  expect(added).toEqual(
    expect.arrayContaining([
      'observability/conventions/gift-cards.ts',
      'platform/prisma/schema/gift-cards.prisma',
      ...['contract.ts', 'errors.ts', 'index.ts', 'schema.graphql', 'store.ts', 'telemetry.ts', 'entry.ts', 'entry.test.ts'].map(
        (file) => `platform/src/domains/gift-cards/${file}`,
      ),
      'platform/src/generated/graphql/gift-cards.ts',
      'platform/test/features/gift-cards.test.ts',
    ]),
  );
  expect(added.filter((file) => /^platform\/prisma\/migrations\/\d{14}_gift_cards\/migration\.sql$/.test(file))).toHaveLength(1);
});

test('the check of telemetry asks the new domain too', () => {
  const asked = readFileSync(path.join(tree.root, 'synthetic/telemetry/asked.ts'), 'utf8');
  expect(asked).toContain(`'{ giftCardsEntry(id: "nothing") { __typename } }'`);
});

test('an objective has a runbook for each of its alerts, which says what is not written yet', () => {
  const index = readFileSync(path.join(tree.root, 'slo/generated/runbooks.md'), 'utf8');
  const runbooks = added.filter((file) => file.startsWith('slo/runbooks/GiftSpeed'));
  expect(runbooks.length).toBeGreaterThanOrEqual(3);
  for (const runbook of runbooks) {
    expect(index).toContain(path.basename(runbook));
    const text = readFileSync(path.join(tree.root, runbook), 'utf8');
    expect(text).toContain(`# ${path.basename(runbook, '.md')}\n`);
    expect(text).toContain('Not written yet');
  }
});

test(
  'its own tests pass',
  () =>
    passes(
      'npm',
      'run',
      '--silent',
      'test:unit',
      '--',
      '--testPathPatterns',
      'gift-cards',
      'synthetic/telemetry/emitters',
      'node/counted-by',
    ),
  5 * MINUTES,
);

test('what is there is not overwritten', async () => {
  expect(await scaffold('domain', 'gift-cards')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^DOMAIN_EXISTS: /) });
  expect(await scaffold('objective', 'gift-speed')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^OBJECTIVE_EXISTS: /),
  });
  expect(await scaffold('domain', 'jobs')).toMatchObject({
    code: 1,
    stderr: 'FILE_EXISTS: observability/conventions/jobs.ts is there already.\n',
  });
  expect(tree.files().filter((file) => !before.includes(file))).toEqual(added);
});

test(
  'where the generators fail, everything is as it was',
  async () => {
    // Takes a name that a type of the graph has already.
    const schema = path.join(tree.root, 'platform/src/domains/catalogue/schema.graphql');
    const text = readFileSync(schema, 'utf8');
    writeFileSync(schema, `${text}\ntype VouchersEntry @key(fields: "id") { id: ID! createdAt: Int! }\n`);
    const list = readFileSync(path.join(tree.root, 'platform/src/domains.ts'), 'utf8');
    expect(await scaffold('domain', 'vouchers')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^GENERATE_FAILED: /m),
    });
    writeFileSync(schema, text);
    expect(tree.files().filter((file) => !before.includes(file))).toEqual(added);
    expect(readFileSync(path.join(tree.root, 'platform/src/domains.ts'), 'utf8')).toBe(list);
  },
  10 * MINUTES,
);

test.each([
  [['--help'], 0],
  [[], 2],
  [['board', 'x'], 2],
  [['domain', 'x', 'y'], 2],
  [['domain', 'x', '--force'], 2],
  [['domain'], 1],
  [['domain', 'Wishlist'], 1],
  [['objective', 'x', '--like', 'nothing'], 1],
])('%j ends with %i', async (args, code) => {
  expect((await scaffold(...args)).code).toBe(code);
});
