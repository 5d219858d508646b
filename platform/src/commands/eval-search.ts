import { statSync } from 'node:fs';
import path from 'node:path';
import { openDatabase } from '../adapters/database/prisma.ts';
import { openEventBus } from '../adapters/event-bus/postgres.ts';
import { recordStore } from '../domains/catalogue/record-store.ts';
import { systemClock } from '../kernel/clock.ts';
import { readConfig } from '../kernel/config.ts';
import { localConfig } from '../local/environment.ts';
import { LocalError } from '../local/errors.ts';
import { migrate } from '../local/migrations.ts';
import { commandTelemetry } from '../local/command-telemetry.ts';
import { step } from '../local/steps.ts';
import { startPlatform } from '../platform.ts';
import { expectRelevant, readJudgements } from './eval/judgements.ts';
import { measure, type Figure, type Measured, type Ranker } from './eval/measure.ts';
import { plainBm25 } from './eval/plain-bm25.ts';
import { plainDocument, readProducts } from './eval/products.ts';
import { runCommand, UsageError } from '../local/command-line.ts';
import { withScratchDatabase } from './scratch-database.ts';

const USAGE = `npm run eval:search -- --products FILE --judgements FILE [--json]
  --products    NDJSON, gzipped or not (ASYNCFLOW_DATA/chorus/products.ndjson.gz)
  --judgements  CSV of query, product and grade (ASYNCFLOW_DATA/chorus/judgements.csv)
  --json        the figures as JSON
NDCG@10 beside plain BM25; what is measured and how: platform/docs/search-quality.md. Exit code 1 when search ranks worse.`;

const PAGE = 50;
/** Pages read at most to find the judged products of a query. */
const PAGES_MAX = 60;
const BATCH = 1000;
const QUERY =
  'query JourneySearch($query: String!, $first: Int!, $after: String) { search(input: { query: $query }, first: $first, after: $after) { ... on SearchConnection { edges { node { id } } pageInfo { hasNextPage endCursor } } } }';

interface SearchPage {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks the public graph, page after page, until every judged product has come or there is no more. */
const throughTheGraph =
  (url: string, secret: string): Ranker =>
  async (query, wanted) => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const response: Response = await fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          'x-asyncflow-synthetic': 'true',
          'x-asyncflow-forwarded-secret': secret,
        },
        body: JSON.stringify({ query: QUERY, variables: { query, first: PAGE, after } }),
      });
      const { data, errors } = (await response.json()) as {
        data?: { search: SearchPage };
        errors?: readonly { message: string }[];
      };
      if (!data) throw new Error(`the search for a judged query failed: ${errors?.[0]?.message ?? response.status}`);
      ids.push(...data.search.edges.map(({ node }) => node.id));
      const found = ids.filter((id) => wanted.has(id)).length;
      if (!data.search.pageInfo.hasNextPage || found === wanted.size) break;
      after = data.search.pageInfo.endCursor;
    }
    return ids;
  };

function fileOf(given: string | undefined, name: string, option: string): string {
  const folder = process.env['ASYNCFLOW_DATA'];
  const file = given ?? (folder === undefined ? undefined : path.join(folder, 'chorus', name));
  if (file === undefined) throw new UsageError(`Say --${option} FILE, or set ASYNCFLOW_DATA to a folder with chorus/${name}.`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new LocalError(`--${option}: there is no file ${file}.`);
  return file;
}

const shown = ({ ndcg10, interval: [low, high] }: Figure): string =>
  `${ndcg10.toFixed(4)}  (${low.toFixed(4)} – ${high.toFixed(4)})`;

function table(ours: Measured, peer: Measured): string {
  return [
    '',
    `                                   ours                        plain BM25 (k1 1.2, b 0.75)`,
    `NDCG@10, whole catalogue           ${shown(ours.catalogue)}   ${shown(peer.catalogue)}`,
    `NDCG@10, judged candidates         ${shown(ours.rerank)}   ${shown(peer.rerank)}`,
    `unjudged among the first ten       ${(100 * ours.unjudgedShare).toFixed(1).padEnd(28)}${(100 * peer.unjudgedShare).toFixed(1)}  per cent`,
    `queries with a relevant product    ${ours.queries}`,
    '',
    '',
  ].join('\n');
}

const line = {
  usage: USAGE,
  options: { products: { type: 'string' }, judgements: { type: 'string' }, json: { type: 'boolean', default: false } },
} as const;

await runCommand(line, async ({ values }) => {
  const products = fileOf(values.products, 'products.ndjson.gz', 'products');
  const judgements = readJudgements(fileOf(values.judgements, 'judgements.csv', 'judgements'));
  const { config } = localConfig();
  const { records } = await step('products read', async (progress) => {
    const read = await readProducts(products);
    progress(`${read.records.length}, ${read.leftOut} bad lines left out`);
    return read;
  });
  expectRelevant(judgements, new Set(records.map(({ id }) => id)));
  const peer = await step('plain BM25', async (progress) => {
    const rank = plainBm25(records.map(plainDocument));
    return measure(
      judgements,
      async (query) => rank(query),
      (done, total) => progress(`${done} of ${total} queries`),
    );
  });
  const ours = await withScratchDatabase(config, async (url) => {
    await migrate(url);
    const telemetry = commandTelemetry();
    await step('import into a scratch database', async (progress) => {
      const database = openDatabase({ url, connectionsMax: 2, telemetry });
      const eventBus = openEventBus({ database, databaseUrl: url, clock: systemClock, telemetry });
      const store = recordStore({ database, eventBus, clock: systemClock });
      for (let at = 0; at < records.length; at += BATCH) {
        await store.upsertRecords(records.slice(at, at + BATCH));
        progress(`${Math.min(at + BATCH, records.length)} of ${records.length}`);
      }
      await eventBus.close();
      await database.$disconnect();
    });
    const secret = 'of-this-measurement-only';
    const platform = await startPlatform(
      readConfig({ DATABASE_URL: url, PLATFORM_PORT: '0', FORWARDED_SECRET: secret, LOG_LEVEL: 'silent' }),
      systemClock,
      telemetry,
    );
    const address = `http://127.0.0.1:${platform.port}`;
    try {
      await step('search index', async () => {
        while (!(await fetch(`${address}/readyz`)).ok) await systemClock.sleep(100);
      });
      return await step('search through the graph', (progress) =>
        measure(judgements, throughTheGraph(address, secret), (done, total) => progress(`${done} of ${total} queries`)),
      );
    } finally {
      await platform.drain();
      await telemetry.shutdown();
    }
  });
  if (values.json) process.stdout.write(`${JSON.stringify({ ...ours, bm25: peer }, null, 2)}\n`);
  else process.stdout.write(table(ours, peer));
  if (ours.catalogue.ndcg10 < peer.catalogue.ndcg10) throw new LocalError('Search ranks worse than plain BM25.');
});
