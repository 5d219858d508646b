// What Lighthouse asks of the pages that people arrive at. `npm run lighthouse -w storefront` beside a running shop.
const base = process.env.BASE_URL ?? 'http://localhost:3000';
// Results of a search are kept out of search engines on purpose: `tools/lighthouse.ts` asks them everything but whether they are let in.
const pages = ['/', '/p/travel-suitcases-003'];
const SCRIPT_BYTES_MAX = 150_000;

module.exports = {
  ci: {
    collect: {
      url: pages.map((page) => `${base}${page}`),
      numberOfRuns: 3,
      settings: { onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] },
    },
    assert: {
      // Speed is printed, never a gate: a machine that is shared measures its neighbours.
      assertions: {
        'categories:accessibility': ['error', { minScore: 0.95, aggregationMethod: 'median' }],
        'categories:best-practices': ['error', { minScore: 0.95, aggregationMethod: 'median' }],
        'categories:seo': ['error', { minScore: 0.95, aggregationMethod: 'median' }],
        'resource-summary:script:size': ['error', { maxNumericValue: SCRIPT_BYTES_MAX }],
      },
    },
  },
};
