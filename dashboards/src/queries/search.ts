import {
  indexBuildSeconds,
  indexBytes,
  indexProducts,
  indexProductsMax,
  indexRefused,
  indexTerms,
  searchDuration,
  searches,
  suggestionEntries,
} from '@asyncflow/observability/conventions/search.ts';
import { div, max, quantile, rate, series, share, sum } from '../kit/promql.ts';

export const durationOf = (q: number) => quantile(q, searchDuration, {}, ['kind']);
export const searchesByFound = sum(rate(searches), 'asked', 'found');
export const nothingFound = share(
  sum(rate(searches, { asked: 'words', found: 'nothing' })),
  sum(rate(searches, { asked: 'words' })),
);
export const indexFilled = div(max(series(indexProducts)), max(series(indexProductsMax)));
export const refused = max(series(indexRefused));
export const products = max(series(indexProducts), 'instance');
export const terms = max(series(indexTerms));
export const suggestions = max(series(suggestionEntries));
export const postingsBytes = max(series(indexBytes), 'instance');
export const buildSeconds = max(series(indexBuildSeconds), 'instance');
