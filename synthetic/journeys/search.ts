import type { Found, Search, Suggestions } from './answers.ts';
import { check, query, wait, type Journey, type Query, type Shop } from './journey.ts';

/** A Korean query with a budget; the most it may cost, in won. */
const KOREAN = [
  { query: '노트북 200만원 이하', maxMinor: 2_000_000 },
  { query: '운동화 10만원 이하', maxMinor: 100_000 },
  { query: '캐리어 50만원 이하', maxMinor: 500_000 },
] as const;
const ENGLISH = ['running shoes', 'laptop', 'backpack', 'coffee'] as const;
/** Half-typed Hangul, and what it is on the way to. */
const HALF_TYPED = [
  { prefix: '노트부', towards: '노트북' },
  { prefix: 'ㄴㅌㅂ', towards: '노트북' },
  { prefix: '캐리', towards: '캐리어' },
] as const;
/** An answer may be kept for one, and the index learns of a change within one. */
const ANSWER_SECONDS_MAX = 2;
const NONSENSE = 'qzxvwkj zzqxjv';

function* find(
  input: Readonly<Record<string, unknown>>,
  language: 'ko' | 'en' = 'ko',
  after: string | null = null,
): Generator<Query, Found | undefined, unknown> {
  const { search: found } = yield* query<Search>('JourneySearch', { input, first: 12, after }, language);
  return found.__typename === 'SearchConnection' ? found : undefined;
}
const count = (found: Found | undefined): number => found?.totalCount ?? 0;
const prices = (found: Found | undefined): readonly number[] => (found?.edges ?? []).map(({ node }) => node.price.amountMinor);
const ids = (found: Found | undefined): readonly string[] => (found?.edges ?? []).map(({ node }) => node.id);

/** Whether a brand's filter leaves as many as its facet said; undefined where no brand narrows anything. */
function* narrowsByBrand(wanted: string | undefined, found: Found | undefined): Generator<Query, boolean | undefined, unknown> {
  const brand = found?.facets.find(({ kind }) => kind === 'BRAND')?.values.find((value) => value.count < count(found));
  if (!brand) return undefined;
  return count(yield* find({ query: wanted, filters: { brandIds: [brand.value] } })) === brand.count;
}

/** From half a word to the second page of results. */
export function* search(shop: Shop): Journey {
  const typed = shop.pick(HALF_TYPED);
  const { suggest } = yield* query<Suggestions>('JourneySuggest', { prefix: typed?.prefix });
  yield* check('suggests-half-typed-hangul', typed !== undefined && suggest.some(({ text }) => text.includes(typed.towards)));

  const wanted = shop.pick(KOREAN);
  const korean = yield* find({ query: wanted?.query });
  yield* check('finds-in-korean', count(korean) > 0);
  yield* check('budget-is-understood', korean?.understood.price?.maxMinor === wanted?.maxMinor);
  yield* check('budget-is-kept', wanted !== undefined && prices(korean).every((amount) => amount <= wanted.maxMinor));

  const english = yield* find({ query: shop.pick(ENGLISH) }, 'en');
  yield* check('finds-in-english', count(english) > 0);

  let narrows = yield* narrowsByBrand(wanted?.query, korean);
  if (narrows === false) {
    // A catalogue that changes between two answers, one of which may be a second old, is no fault; one that stays so is.
    yield* wait(ANSWER_SECONDS_MAX);
    narrows = (yield* narrowsByBrand(wanted?.query, yield* find({ query: wanted?.query }))) ?? false;
  }
  if (narrows !== undefined) yield* check('facet-narrows', narrows);

  const cheapest = yield* find({ query: wanted?.query, sort: 'PRICE_LOW' });
  const sorted = prices(cheapest);
  yield* check('sorted-by-price', sorted.length > 0 && sorted.every((amount, at) => at === 0 || amount >= (sorted[at - 1] ?? 0)));
  if (cheapest?.pageInfo.hasNextPage === true) {
    const second = yield* find({ query: wanted?.query, sort: 'PRICE_LOW' }, 'ko', cheapest.pageInfo.endCursor);
    const shown = new Set(ids(cheapest));
    yield* check('next-page-is-new', ids(second).length > 0 && ids(second).every((id) => !shown.has(id)));
  }

  const nothing = yield* find({ query: NONSENSE });
  yield* check('nonsense-is-empty', nothing !== undefined && nothing.totalCount === 0);
}
