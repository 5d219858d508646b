import { EventsPerSecond, PercentUnit, RequestsPerSecond } from '@grafana/grafana-foundation-sdk/units';
import { toBoard } from '../kit/links.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as cache from '../queries/cache.ts';

const memory = toBoard('Memory', 'data');

export const lookups = timeseries({
  title: 'Which answers are kept?',
  description:
    'By what the cache could do. bypass for reads that everybody shares: a header or a cookie makes them personal; see what the last deploy added to the page.',
  unit: RequestsPerSecond,
  queries: [{ ask: cache.lookups, legend: '{{cache}}: {{outcome}}' }],
  stacked: true,
  links: [memory],
});
export const hits = timeseries({
  title: 'What share is answered from the cache?',
  description:
    'Of what may be. It rises with traffic, since an answer lives a second. A fall under load: changes end answers too often, or keys have become too many.',
  unit: PercentUnit,
  queries: [{ ask: cache.hits, legend: '{{cache}}' }],
  links: [memory],
});
export const limits = timeseries({
  title: 'How near are caches and limits to their bounds?',
  description:
    'At 100 % the least recently used goes first: of answers no harm, of counted addresses it forgets those that ask too much. A robot with many addresses does it.',
  unit: PercentUnit,
  queries: [
    { ask: cache.entriesFilled, legend: '{{cache}}: entries' },
    { ask: cache.bytesFilled, legend: '{{cache}}: bytes' },
    { ask: cache.limitsFilled, legend: 'counted addresses' },
  ],
  thresholds: badAbove(1, 0.8),
  links: [memory],
});
export const outdated = timeseries({
  title: 'What ends kept answers early?',
  description: 'Changes after which nothing kept before is answered. Without pause: an import, or a change that repeats itself.',
  unit: EventsPerSecond,
  queries: [{ ask: cache.outdated, legend: '{{cache}}' }],
  links: [toBoard('Orders and flows', 'flows')],
});
