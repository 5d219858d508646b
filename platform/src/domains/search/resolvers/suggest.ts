import { searchDuration, suggestTerms } from '@asyncflow/observability/conventions/search.ts';
import type { QuerySuggestArgs, Suggestion as GraphSuggestion } from '../../../generated/graphql/search.ts';
import type { SearchMeans } from './search.ts';

const FIRST_MAX = 20;

export const suggestResolver = ({ live, clock, telemetry }: SearchMeans) => {
  return (_root: unknown, { prefix, first }: QuerySuggestArgs): GraphSuggestion[] =>
    telemetry.span(suggestTerms, {}, () => {
      const began = clock.monotonicSeconds();
      const found = live.suggestions.suggest(prefix, Math.min(Math.max(first ?? 8, 1), FIRST_MAX));
      telemetry.observe(searchDuration, { kind: 'suggest' }, clock.monotonicSeconds() - began);
      return found.map(({ kind, text, id, parts }) => ({ kind, text, id: id ?? null, parts }));
    });
};
