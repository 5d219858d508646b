// Chooses the ranking's weights by cross-validation over queries: the weights for a fold are chosen on the other folds only, and the
// figure printed is over the folds left out. `node platform/tools/tune-search.ts PRODUCTS JUDGEMENTS`
import { readJudgements } from '../src/commands/eval/judgements.ts';
import { mean, ndcg10 } from '../src/commands/eval/ndcg.ts';
import { documentOfRecord, readProducts } from '../src/commands/eval/products.ts';
import { loadAnalyser } from '../src/domains/search/analysis.ts';
import { ProductIndex } from '../src/domains/search/product-index.ts';
import { WEIGHTS, type RankingWeights } from '../src/domains/search/ranking.ts';
import { withoutFillers } from '../src/domains/search/query.ts';
import { searchIndex } from '../src/domains/search/searching.ts';

const FOLDS = 5;
const ROUNDS = 2;

const [products = '', judgementsFile = ''] = process.argv.slice(2);
const judgements = [...readJudgements(judgementsFile)];
const index = new ProductIndex(await loadAnalyser(), 1_000_000);
for (const record of (await readProducts(products)).records) index.put(documentOfRecord(record));
process.stderr.write(`${index.size} products, ${judgements.length} queries\n`);

const scoreOf = (weights: RankingWeights, at: number): number | undefined => {
  const [query, grades] = judgements[at] ?? ['', new Map<string, number>()];
  const { hits } = searchIndex(
    index,
    { words: withoutFillers(query), filters: {}, sort: 'RELEVANCE', first: 10, after: undefined },
    weights,
  );
  return ndcg10(
    hits.map(({ id }) => id),
    grades,
  );
};
const cache = new Map<string, readonly (number | undefined)[]>();
const scores = (weights: RankingWeights): readonly (number | undefined)[] => {
  const key = JSON.stringify(weights);
  const known = cache.get(key);
  if (known) return known;
  const made = judgements.map((_, at) => scoreOf(weights, at));
  cache.set(key, made);
  return made;
};
const over = (weights: RankingWeights, keep: (at: number) => boolean): number =>
  mean(scores(weights).filter((score, at): score is number => score !== undefined && keep(at)));

/** One knob at a time, each to its best of a few multiples, a few times round. */
const KNOBS: readonly (readonly [
  name: string,
  with_: (weights: RankingWeights, factor: number) => RankingWeights,
  factors: readonly number[],
])[] = [
  ...(Object.keys(WEIGHTS.field) as (keyof RankingWeights['field'])[]).map(
    (field) =>
      [
        `field.${field}`,
        (weights: RankingWeights, factor: number) => ({
          ...weights,
          field: { ...weights.field, [field]: weights.field[field] * factor },
        }),
        [0.4, 0.7, 1, 1.4, 2.2],
      ] as const,
  ),
  ...(['title', 'category', 'attributes', 'description'] as const).map(
    (field) =>
      [
        `length.${field}`,
        (weights: RankingWeights, factor: number) => ({
          ...weights,
          lengthPenalty: { ...weights.lengthPenalty, [field]: Math.min(1, weights.lengthPenalty[field] * factor) },
        }),
        [0.4, 0.7, 1, 1.3, 1.7],
      ] as const,
  ),
  ['k1', (weights, factor) => ({ ...weights, k1: weights.k1 * factor }), [0.5, 0.75, 1, 1.5, 2.5]],
  ['coordination', (weights, factor) => ({ ...weights, coordination: weights.coordination * factor }), [0.3, 0.6, 1, 1.5, 2.5]],
];

function tune(keep: (at: number) => boolean): RankingWeights {
  let best = WEIGHTS;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [, change, factors] of KNOBS) {
      const tried = factors.map((factor) => change(best, factor));
      best = tried.toSorted((one, other) => over(other, keep) - over(one, keep))[0] ?? best;
    }
  return best;
}

process.stdout.write(`as committed: NDCG@10 ${over(WEIGHTS, () => true).toFixed(4)}\n`);
if (process.argv.includes('--queries'))
  for (const [at, score] of scores(WEIGHTS).entries())
    if (score !== undefined) process.stdout.write(`  ${score.toFixed(2)}  ${judgements[at]?.[0]}\n`);
if (process.argv.includes('--tune')) {
  const left: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = tune((at) => at % FOLDS !== fold);
    left.push(...scores(weights).filter((score, at): score is number => score !== undefined && at % FOLDS === fold));
    process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
  }
  process.stdout.write(`cross-validated: NDCG@10 ${mean(left).toFixed(4)}\n`);
  const all = tune(() => true);
  process.stdout.write(`chosen on all queries (NDCG@10 ${over(all, () => true).toFixed(4)}):\n${JSON.stringify(all, null, 2)}\n`);
}
