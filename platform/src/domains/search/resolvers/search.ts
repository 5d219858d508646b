import { searchDuration, searches, searchProducts } from '@asyncflow/observability/conventions/search.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Facet as GraphFacet, QuerySearchArgs, ResolversTypes } from '../../../generated/graphql/search.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { RequestContext } from '../../../kernel/context.ts';
import { CodedError, UNAVAILABLE } from '../../../kernel/errors.ts';
import { localize, type Locale } from '../../../kernel/locale.ts';
import { invalid } from '../../../kernel/user-errors.ts';
import { readQuery } from '../budget.ts';
import type { Columns } from '../columns.ts';
import { cursorOf, inputHash } from '../cursor.ts';
import type { Facet, FacetValue } from '../facets.ts';
import type { Filters } from '../filters.ts';
import { checkInput } from '../input.ts';
import type { LiveIndex } from '../live-index.ts';
import { cutQuery, withoutFillers } from '../query.ts';
import { searchIndex, type Sort } from '../searching.ts';
import { facetLabel, valueLabel } from '../labels.ts';

export interface SearchMeans {
  readonly live: LiveIndex;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

type Result = Awaited<ResolversTypes['SearchResult']>;

const FEW = 10;

/** GraphQL says null for what is absent. */
function filtersOf(input: QuerySearchArgs['input']['filters']): Filters {
  const { categoryIds, brandIds, price, ratingMin, attributes, inStock } = input ?? {};
  return {
    categoryIds: categoryIds ?? undefined,
    brandIds: brandIds ?? undefined,
    price: price ? { minMinor: price.minMinor ?? undefined, maxMinor: price.maxMinor ?? undefined } : undefined,
    ratingMin: ratingMin ?? undefined,
    attributes: attributes?.map(({ name, values, min, max }) => ({
      name,
      values: values ?? undefined,
      min: min ?? undefined,
      max: max ?? undefined,
    })),
    inStock: inStock ?? undefined,
  };
}

/** What was said in words fills in what no filter says. */
const withBudget = (filters: Filters, budget: ReturnType<typeof readQuery>['budget']): Filters =>
  budget === undefined
    ? filters
    : {
        ...filters,
        price: { minMinor: filters.price?.minMinor ?? budget.minMinor, maxMinor: filters.price?.maxMinor ?? budget.maxMinor },
      };

const facetOf = ({ kind, field, values }: Facet, columns: Columns, locale: Locale): GraphFacet => ({
  kind,
  field,
  label: facetLabel(kind, field, locale),
  values: values.map(({ value, count, selected, place }: FacetValue) => ({
    value,
    count,
    selected,
    label: labelOf(kind, value, place, columns, locale),
  })),
});

function labelOf(kind: Facet['kind'], value: string, place: number, columns: Columns, locale: Locale): string {
  if (kind === 'CATEGORY') return localize(columns.categories.values[place]?.name ?? {}, locale) || value;
  if (kind === 'BRAND') return localize(columns.brands.values[place]?.name ?? {}, locale) || value;
  return valueLabel(kind, value, columns.pairs.values[place]?.unit, locale);
}

export const searchResolver = ({ live, clock, telemetry }: SearchMeans) => {
  return (_root: unknown, { input, first, after }: QuerySearchArgs, { locale }: RequestContext): Result =>
    telemetry.span(searchProducts, {}, (span) => {
      const index = live.current;
      if (!index) throw new CodedError(UNAVAILABLE, 'the search index is not built yet');
      const began = clock.monotonicSeconds();
      const { text, truncated } = cutQuery(input.query ?? '');
      const { words, budget } = readQuery(text);
      const filters = filtersOf(input.filters);
      const sort: Sort = input.sort ?? 'RELEVANCE';
      const hash = inputHash([text, filters, sort]);
      const { problems, place } = checkInput(filters, first ?? 24, after ?? undefined, hash);
      if (problems.length > 0) return invalid(problems);
      const kept = withoutFillers(words);
      const { hits, hasMore, total, facets, priceRange } = searchIndex(index, {
        words: kept,
        filters: withBudget(filters, budget),
        sort,
        first: first ?? 24,
        after: place,
      });
      const asked =
        kept.trim() !== ''
          ? 'words'
          : Object.values(filters).some((value) => value !== undefined) || budget
            ? 'filters'
            : 'everything';
      const found = total === 0 ? 'nothing' : total <= FEW ? 'few' : 'many';
      telemetry.count(searches, { asked, found });
      telemetry.observe(searchDuration, { kind: 'search' }, clock.monotonicSeconds() - began);
      span.set({ 'asyncflow.search.asked': asked, 'asyncflow.search.found': found });
      const edges = hits.map((hit) => ({ cursor: cursorOf(hash, hit), node: { id: hit.id } }));
      return {
        __typename: 'SearchConnection',
        edges,
        pageInfo: {
          hasNextPage: hasMore,
          hasPreviousPage: place !== undefined,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: total,
        facets: facets.map((facet) => facetOf(facet, index.columns, locale)),
        priceRange: priceRange ?? null,
        understood: {
          words: kept,
          truncated,
          price: budget ? { minMinor: budget.minMinor ?? null, maxMinor: budget.maxMinor ?? null, text: budget.text } : null,
        },
      };
    });
};
