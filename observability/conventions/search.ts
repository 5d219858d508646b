import { counter, gauge, histogram, log, span } from './define.ts';

/** The work of a search itself, without the gateway: analysing, matching, counting facets, ordering. */
export const searchDuration = histogram(
  'asyncflow_search_duration_seconds',
  'Time to search or suggest in the index.',
  { kind: ['search', 'suggest'] },
  [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.15, 0.5],
);
export const searches = counter('asyncflow_searches_total', 'Searches by what was asked and found.', {
  asked: ['words', 'filters', 'everything'],
  found: ['nothing', 'few', 'many'],
});
export const indexProducts = gauge('asyncflow_search_index_products', 'Products in the index.', {});
export const indexProductsMax = gauge('asyncflow_search_index_products_max', 'Products the index admits.', {});
export const indexRefused = gauge('asyncflow_search_index_refused', 'Products left out because the index is full.', {});
export const indexTerms = gauge('asyncflow_search_index_terms', 'Different terms in the index.', {});
export const indexBytes = gauge('asyncflow_search_index_postings_bytes', 'Bytes of the postings.', {});
export const indexBuildSeconds = gauge('asyncflow_search_index_build_seconds', 'Time the last build from the database took.', {});
export const suggestionEntries = gauge('asyncflow_search_suggestions', 'Entries that can be suggested.', {});

export const searchProducts = span('search.products', ['asyncflow.search.asked', 'asyncflow.search.found', 'error.type']);
export const suggestTerms = span('search.suggest', ['error.type']);
export const buildIndex = span('search.index.build', ['asyncflow.products', 'error.type']);
export const updateIndex = span('search.index.update', ['asyncflow.products', 'error.type']);

export const indexBuilt = log('info', 'search.index.built', 'the search index is built', ['products', 'seconds', 'refused']);
export const indexBuildFailed = log(
  'warn',
  'search.index.build-failed',
  'the search index could not be built and will be tried again',
  ['cause'],
);
