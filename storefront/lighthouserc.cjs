// What Lighthouse asks of the pages that people arrive at. `npm run lighthouse -w storefront` beside a running shop.
const base = process.env.BASE_URL ?? 'http://localhost:3000';
const addresses = {
  home: '/',
  search: `/search?q=${encodeURIComponent('여행용 가방')}`,
  product: '/p/travel-suitcases-003',
};
const SCRIPT_BYTES_MAX = 150_000;

const gates = {
  'categories:accessibility': ['error', { minScore: 0.95, aggregationMethod: 'median' }],
  'categories:best-practices': ['error', { minScore: 0.95, aggregationMethod: 'median' }],
  'resource-summary:script:size': ['error', { maxNumericValue: SCRIPT_BYTES_MAX }],
};

module.exports = {
  ci: {
    collect: {
      url: Object.values(addresses).map((address) => `${base}${address}`),
      numberOfRuns: 3,
      settings: { onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] },
    },
    assert: {
      // Speed is printed, never a gate: a machine that is shared measures its neighbours.
      assertMatrix: [
        {
          matchingUrlPattern: '^(?!.*/search).*$',
          assertions: { ...gates, 'categories:seo': ['error', { minScore: 0.95, aggregationMethod: 'median' }] },
        },
        {
          // Results of a search are kept out of search engines on purpose (`noindex`), which is a part of the category's score.
          matchingUrlPattern: '.*/search.*',
          assertions: {
            ...gates,
            'document-title': 'error',
            'meta-description': 'error',
            'http-status-code': 'error',
            'link-text': 'error',
            'crawlable-anchors': 'error',
            'robots-txt': 'error',
            'image-alt': 'error',
            hreflang: 'error',
          },
        },
      ],
    },
  },
};
