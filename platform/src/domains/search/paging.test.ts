import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { indexProducts, indexProductsMax, indexRefused } from '@asyncflow/observability/conventions/search.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import * as fc from 'fast-check';
import { manualClock } from '../../../test/manual-clock.ts';
import type { QuerySearchArgs, SearchConnection } from '../../generated/graphql/search.ts';
import { contextFromHeaders } from '../../kernel/context.ts';
import type { ProductDocument } from '../catalogue/contract.ts';
import { filterSets, productDocuments, queries } from './document.arbitrary.ts';
import { LiveIndex } from './live-index.ts';
import { searchResolver } from './resolvers/search.ts';

const clock = manualClock();
const context = contextFromHeaders({}, '127.0.0.1', {
  forwardedSecret: undefined,
  secureCookies: false,
  authenticate: () => Promise.resolve(undefined),
});

describe('a search page by page', () => {
  let shop: readonly ProductDocument[] = [];
  const telemetry = recordingTelemetry();
  const make = (productsMax: number): LiveIndex =>
    new LiveIndex({
      catalogue: {
        async *allDocuments() {
          yield shop;
        },
        documents: async (ids) => shop.filter(({ id }) => ids.includes(id)),
      },
      clock,
      telemetry,
      productsMax,
    });
  const live = make(1000);
  const search = searchResolver({ live, clock, telemetry });
  const page = async (args: QuerySearchArgs): Promise<SearchConnection> => {
    const answer = await search({}, args, context);
    if (!('edges' in answer)) throw new Error(JSON.stringify(answer));
    return answer as SearchConnection;
  };

  beforeAll(async () => {
    shop = fc
      .sample(fc.uniqueArray(productDocuments, { selector: ({ id }) => id, minLength: 25, maxLength: 31 }), {
        numRuns: 1,
        seed: 1,
      })
      .flat();
    await live.rebuild();
  });

  test('pages of any length, in any order, repeat nothing and lose nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        queries,
        filterSets,
        fc.constantFrom('RELEVANCE', 'PRICE_LOW', 'PRICE_HIGH', 'RATING', 'NEWEST'),
        fc.integer({ min: 1, max: 9 }),
        async (query, { attributes, ...filters }, sort, first) => {
          fc.pre((filters.price?.minMinor ?? 0) <= (filters.price?.maxMinor ?? 9000));
          const conditions = attributes?.map(({ values, ...each }) => ({ ...each, values: values ? [...values] : null })) ?? null;
          const input = { query, filters: { ...filters, attributes: conditions }, sort } as QuerySearchArgs['input'];
          const whole = await page({ input, first: 50 });
          const ids = whole.edges.map(({ node }) => node.id);
          expect(whole.pageInfo.hasNextPage).toBe(false);
          expect(new Set(ids).size).toBe(whole.totalCount);
          const walked: string[] = [];
          for (let after: string | null | undefined; ;) {
            const { edges, pageInfo, totalCount } = await page({ input, first, after: after ?? null });
            walked.push(...edges.map(({ node }) => node.id));
            expect([totalCount, pageInfo.hasPreviousPage]).toEqual([whole.totalCount, after !== undefined]);
            if (!pageInfo.hasNextPage) break;
            expect(edges).toHaveLength(first);
            after = pageInfo.endCursor;
          }
          expect(walked).toEqual(ids);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a cursor is good for its own search only', async () => {
    const { pageInfo } = await page({ input: { query: '가방' }, first: 1 });
    for (const args of [
      { input: { query: '여행' }, first: 1, after: pageInfo.endCursor },
      { input: { query: '가방', sort: 'NEWEST' as const }, first: 1, after: pageInfo.endCursor },
      { input: { query: '가방' }, first: 1, after: `${pageInfo.endCursor}x` },
    ])
      expect(await search({}, args as QuerySearchArgs, context)).toMatchObject({ problems: [{ path: 'after' }] });
  });

  test('a query is cut to 200 characters before anything reads it, and the shopper is told', async () => {
    const analyser = live.current?.analyser;
    if (!analyser) throw new Error('there is no index');
    const analyse = jest.spyOn(analyser, 'terms');
    const answer = await page({ input: { query: `${'🧳'.repeat(99)} ${'나'.repeat(10_000)} 가방` } });
    expect(answer.understood).toMatchObject({ truncated: true, words: `${'🧳'.repeat(99)} 나` });
    expect(answer.totalCount).toBe(0);
    expect(Math.max(...analyse.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(200);
    expect((await page({ input: { query: '가방' } })).understood).toMatchObject({ truncated: false });
    // A character of two halves is not cut in the middle.
    expect((await page({ input: { query: `${'x'.repeat(199)}🧳` } })).understood.words.isWellFormed()).toBe(true);
    analyse.mockRestore();
  });

  test('the limit of the index, and who did not fit, are metrics', async () => {
    const small = make(10);
    const admitted = shop.filter(({ active }) => active).length;
    await small.rebuild();
    const last = (metric: typeof indexProducts): number | undefined => telemetry.values(metric).at(-1);
    expect([last(indexProducts), last(indexProductsMax), last(indexRefused)]).toEqual([10, 10, admitted - 10]);
    for (let time = 0; time < 3; time += 1) await small.update(shop.map(({ id }) => id));
    expect([last(indexProducts), last(indexRefused)]).toEqual([10, admitted - 10]);
    expect(admitted).toBeGreaterThan(12);
  });
});
