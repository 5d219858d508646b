import { searchDuration, suggestTerms } from '@asyncflow/observability/conventions/search.ts';
import type { QuerySuggestArgs, Suggestion as GraphSuggestion } from '../../../generated/graphql/search.ts';
import { CodedError, type ErrorKind } from '../../../kernel/errors.ts';
import type { SearchMeans } from './search.ts';

const FIRST_MAX = 20;
/** Not data: `suggest` answers a list. */
const NOT_SO_MANY: ErrorKind = {
  code: 'BAD_USER_INPUT',
  fault: 'client',
  status: 400,
  text: {
    ko: `first: 추천 검색어는 1개에서 ${FIRST_MAX}개까지 물을 수 있습니다.`,
    en: `first: from 1 to ${FIRST_MAX} suggestions can be asked for.`,
  },
};

export const suggestResolver = ({ live, clock, telemetry }: SearchMeans) => {
  return (_root: unknown, { prefix, first }: QuerySuggestArgs): GraphSuggestion[] => {
    const limit = first ?? 8;
    if (limit < 1 || limit > FIRST_MAX) throw new CodedError(NOT_SO_MANY, `${limit} suggestions`);
    return telemetry.span(suggestTerms, {}, () => {
      const began = clock.monotonicSeconds();
      const found = live.suggestions.suggest(prefix, limit);
      telemetry.observe(searchDuration, { kind: 'suggest' }, clock.monotonicSeconds() - began);
      return found.map(({ kind, text, id, parts }) => ({ kind, text, id: id ?? null, parts }));
    });
  };
};
