import { BytesIEC, PercentUnit, RequestsPerSecond, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { toBoard, toLogs } from '../kit/links.ts';
import { p99 } from '../kit/query.ts';
import { stat } from '../kit/stat.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as lines from '../queries/lines.ts';
import * as search from '../queries/search.ts';

const indexing = toLogs('Log lines of the index', lines.indexing);

export const duration = timeseries({
  title: 'How long does the index search?',
  description:
    'Without the gateway. It grows with the index and with long queries; when it alone grew, compare the products in the index, then profile.',
  unit: Seconds,
  queries: p99(search.durationOf, '{{kind}}'),
  links: [toBoard('Searches', 'api', { operation: 'SearchPage' })],
});
export const searches = timeseries({
  title: 'What is asked and found?',
  description:
    'Searches by words, filters or everything, and how much came of them. Nothing found for most words: the index is empty or being built.',
  unit: RequestsPerSecond,
  queries: [{ ask: search.searchesByFound, legend: '{{asked}}: {{found}}' }],
  stacked: true,
  links: [indexing],
});
export const nothingFound = timeseries({
  title: 'What share of words finds nothing?',
  description:
    'Rising without an import: look for a change of the analysis of words; with one: see whether its products came in.',
  unit: PercentUnit,
  queries: [{ ask: search.nothingFound, legend: 'nothing found' }],
  links: [indexing],
});
export const indexFilled = stat({
  title: 'How full is the index?',
  description:
    'Products in it, of those it admits. Above 90 %: raise SEARCH_INDEX_PRODUCTS_MAX and the memory with it, before products are left out.',
  unit: PercentUnit,
  queries: [{ ask: search.indexFilled }],
  thresholds: badAbove(1, 0.9),
  links: [indexing],
  width: 8,
});
export const refused = stat({
  title: 'Products left out',
  description: 'Because the index is full: shoppers cannot find them. Raise SEARCH_INDEX_PRODUCTS_MAX.',
  unit: Short,
  queries: [{ ask: search.refused }],
  thresholds: badAbove(1),
  links: [indexing],
  width: 8,
});
export const buildTime = stat({
  title: 'Last build of the index',
  description: 'Time from the database to a whole index; until then a process finds nothing. Minutes: look at the database.',
  unit: Seconds,
  queries: [{ ask: search.buildSeconds, legend: '{{instance}}' }],
  links: [indexing],
  width: 8,
});
export const products = timeseries({
  title: 'Products in the index',
  description: 'By process. Lines that differ: a process reads no changes; see events on Orders and flows, then restart it.',
  unit: Short,
  queries: [{ ask: search.products, legend: '{{instance}}' }],
  links: [indexing],
});
export const indexSize = timeseries({
  title: 'Bytes of the index',
  description: 'Postings in memory, by process. It grows with the catalogue; growth without it is a leak.',
  unit: BytesIEC,
  queries: [{ ask: search.postingsBytes, legend: '{{instance}}' }],
  links: [toBoard('Memory', 'data')],
});
export const vocabulary = timeseries({
  title: 'Terms and suggestions',
  description: 'A fall without products going: the analysis of words changed.',
  unit: Short,
  queries: [
    { ask: search.terms, legend: 'terms' },
    { ask: search.suggestions, legend: 'suggestions' },
  ],
  links: [indexing],
});
