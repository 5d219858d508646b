import { expect, test } from '@jest/globals';
import { counter, histogram } from '../../observability/conventions/define.ts';
import { OBJECTIVES } from '../objectives/all.ts';
import { apiLatency } from '../objectives/api-latency.ts';
import { capacity, searchQuality } from './golden/examples.ts';
import { journeys } from '../objectives/journeys.ts';
import type { HeadroomSli, Objective, SlicesSli } from './objective.ts';
import { mistakes, validate } from './validate.ts';

const things = counter('asyncflow_things_total', '', { outcome: ['fine', 'bad'] });
const ratio = (good: Record<string, string[]>, excluded: Record<string, string[]> = {}): Objective => ({
  ...journeys,
  sli: { kind: 'availability', metric: things, good, excluded },
});

const slices = searchQuality.sli as SlicesSli;
const headroom = capacity.sli as HeadroomSli;

test('the objectives of the shop have no mistake', () => {
  expect(OBJECTIVES.flatMap(mistakes)).toEqual([]);
});
test.each<[string, Objective, string]>([
  [
    'a threshold between two buckets',
    {
      ...apiLatency,
      sli: {
        kind: 'latency',
        metric: histogram('asyncflow_other_seconds', '', apiLatency.sli.metric.labels, [0.1, 0.25]),
        thresholdSeconds: 0.15,
        good: { outcome: ['ok'] },
        excluded: {},
      },
    },
    "asyncflow_other_seconds has no bucket boundary at 0.15 s: add it to the metric's buckets, or take one of 0.1, 0.25",
  ],
  [
    'a target that can never page',
    { ...journeys, target: 0.93 },
    'can never page on 1h: 14.4 x (1 - 0.93) is an error ratio of 100 % or more; choose a target above 0.931 or an alerting that is slower',
  ],
  ['a target in percent', { ...journeys, target: 99 }, 'the target 99 is not between 0 and 1; write 99 % as 0.99'],
  ['a target of all', { ...journeys, target: 1 }, 'the target 1 is not between 0 and 1; write 99 % as 0.99'],
  ['a guard that guards nothing', { ...journeys, badEventsMin: 0 }, 'badEventsMin is 0; it must be at least 1'],
  ['a name with capitals', { ...journeys, name: 'Journeys' }, 'the name Journeys is not kebab-case, as in api-latency'],
  ['no good events', ratio({}), 'nothing says which events are good: fill sli.good'],
  [
    'a value outside the contract',
    ratio({ outcome: ['good'] }),
    'asyncflow_things_total: outcome is never "good"; it is one of fine, bad',
  ],
  [
    'a label outside the contract',
    ratio({ outcome: ['fine'] }, { shop: ['x'] }),
    'asyncflow_things_total has no label "shop"; it has outcome',
  ],
  [
    'good and excluded at once',
    ratio({ outcome: ['fine'] }, { outcome: ['fine'] }),
    'outcome="fine" is both good and excluded: take it out of one',
  ],
  [
    'a split by what is not there',
    { ...ratio({ outcome: ['fine'] }), splitBy: 'class' },
    'asyncflow_things_total has no label "class" to split by; it has outcome',
  ],
  [
    'a board that is not there',
    { ...journeys, board: 'asyncflow-overview' as Objective['board'] },
    'there is no board "asyncflow-overview"; take one of overview, api, flows, shoppers, checks, data, telemetry',
  ],
  [
    'examples by an attribute that no such span has',
    { ...journeys, traces: { ...journeys.traces, where: { 'shop.name': 'x' } } },
    'the span gateway.operation has no attribute "shop.name"; it has graphql.operation.name, graphql.operation.type, asyncflow.operation.class, user_agent.synthetic.type, error.type',
  ],
  ['slices that page', { ...searchQuality, alerting: 'page' }, 'slices never page: set alerting to ticket or report'],
  [
    'half a slice in a row',
    { ...searchQuality, sli: { ...slices, badInARow: 0.5 } },
    'badInARow is 0.5; it must be a whole number from 1',
  ],
  ['headroom that pages', { ...capacity, alerting: 'page' }, 'headroom never pages: set alerting to ticket or report'],
  ['no headroom at all', { ...capacity, target: 0 }, 'the target 0 is not above 0; write 1 for all that is required'],
  [
    'a headroom for nothing',
    { ...capacity, sli: { ...headroom, requiredPerSecond: 0 } },
    'requiredPerSecond is 0; it must be above 0',
  ],
  [
    'a headroom that is judged of an idle process',
    { ...capacity, sli: { ...headroom, busyCoresMin: 0 } },
    'busyCoresMin is 0; it must be above 0, or an idle process is judged by what idling costs',
  ],
  [
    'a headroom whose CPU time nobody spends',
    { ...capacity, sli: { ...headroom, spentBy: { ...headroom.spentBy, matching: { service: ['shop'] } } } },
    'shop_info: service is never "shop"; it is one of till, window, guard',
  ],
  [
    'a headroom of all that was asked',
    { ...capacity, sli: { ...headroom, good: {} } },
    'nothing says which events are good: fill sli.good',
  ],
  ['a headroom that is split', { ...capacity, splitBy: 'outcome' }, 'a headroom cannot be split: take splitBy out'],
  ['a witness of nothing', { ...apiLatency, witnessEventsMin: 0 }, 'witnessEventsMin is 0; it must be at least 1'],
  ['events of no witness', { ...journeys, witnessEventsMin: 5 }, 'witnessEventsMin without a witness: name one, or take it out'],
  [
    'a witness outside the contract',
    { ...journeys, witness: { metric: things, excluded: { outcome: ['lost'] } } },
    'asyncflow_things_total: outcome is never "lost"; it is one of fine, bad',
  ],
])('%s is refused, with how to mend it', (_, objective, mistake) => {
  expect(mistakes(objective)).toEqual([mistake]);
});
test('a target too low to page may still raise tickets; the one just above it pages', () => {
  expect(mistakes({ ...journeys, target: 0.93, alerting: 'ticket' })).toEqual([]);
  expect(mistakes({ ...journeys, target: 0.931 })).toEqual([]);
});
test('all mistakes come together, each with the file it is in', () => {
  const wrong = { ...ratio({ outcome: ['good'] }, { shop: ['x'] }), name: 'brand-new' };
  expect(() => validate([journeys, wrong, wrong])).toThrow(
    [
      'The objectives cannot be compiled:',
      '  slo/objectives/brand-new.ts: there are two of this name in all.ts',
      ...[1, 2].flatMap(() => [
        '  slo/objectives/brand-new.ts: asyncflow_things_total: outcome is never "good"; it is one of fine, bad',
        '  slo/objectives/brand-new.ts: asyncflow_things_total has no label "shop"; it has outcome',
      ]),
    ].join('\n'),
  );
});
