import { expect, test } from '@jest/globals';
import type { Finding } from './findings.ts';
import { follow } from './follow.ts';
import './jest.ts';
import { order, sketched, type SpanSketch } from './order-fixture.ts';
import { report } from './report.ts';

/** An order that went well. */
const CONFIRMED: readonly SpanSketch[] = [
  { step: 'place', from: 0, to: 20 },
  { step: 'enqueue', parent: 'place', from: 5 },
  { step: 'confirm', link: 'enqueue', from: 30, to: 100 },
  { step: 'reserve', parent: 'confirm', from: 31 },
  { step: 'authorise', parent: 'confirm', from: 50, to: 90 },
  { step: 'screen', parent: 'confirm', from: 55, to: 80 },
  { step: 'mail', link: 'confirm', from: 110 },
];
/** One whose payment was refused: the reservation is given back. */
const CANCELLED: readonly SpanSketch[] = [
  ...CONFIRMED.filter(({ step }) => step !== 'mail').map((span) =>
    span.step === 'authorise' ? { ...span, failed: true } : span,
  ),
  { step: 'release', parent: 'confirm', from: 91 },
  { step: 'cancel', parent: 'confirm', from: 95 },
];
const without = (spans: readonly SpanSketch[], step: string): readonly SpanSketch[] => spans.filter((span) => span.step !== step);
const changed = (step: string, change: Partial<SpanSketch>, spans = CONFIRMED): readonly SpanSketch[] =>
  spans.map((span) => (span.step === step ? { ...span, ...change } : span));
const unlinked = (step: string): readonly SpanSketch[] =>
  CONFIRMED.map(({ link, ...span }) => (link === undefined || span.step === step ? span : { ...span, link }));

const found = (spans: readonly SpanSketch[]): readonly (readonly [Finding['kind'], string | undefined])[] =>
  follow(order, sketched(spans)).flatMap(({ findings }) => findings.map(({ kind, step }) => [kind, step] as const));

test('an order that is confirmed and one that is cancelled keep the contract', () => {
  expect(found(CONFIRMED)).toEqual([]);
  expect(found(CANCELLED)).toEqual([]);
  expect(sketched(CONFIRMED)).toFollowFlow(order);
});

test.each<[string, readonly SpanSketch[], readonly [Finding['kind'], string | undefined][]]>([
  ['a step that is not there is missing', without(CONFIRMED, 'screen'), [['missing', 'screen']]],
  [
    'a mail that is not there leaves the flow without an end',
    without(CONFIRMED, 'mail'),
    [
      ['missing', 'mail'],
      ['no-end', undefined],
    ],
  ],
  ['a step done twice is doubled', [...CONFIRMED, { step: 'reserve', id: 'again', parent: 'confirm' }], [['doubled', 'reserve']]],
  ['a mail sent twice is doubled', [...CONFIRMED, { step: 'mail', id: 'again', link: 'confirm' }], [['doubled', 'mail']]],
  ['steps one after the other do not overlap', changed('screen', { from: 91, to: 95 }), [['not-overlapping', 'screen']]],
  ['steps that only touch do not overlap', changed('screen', { from: 90, to: 95 }), [['not-overlapping', 'screen']]],
  ['an end after the deadline is late', changed('mail', { from: 29_995, to: 30_001 }), [['late', 'mail']]],
  [
    'a mail without a link is not linked',
    unlinked('mail'),
    [
      ['not-linked', 'mail'],
      ['no-end', undefined],
    ],
  ],
  ['a link to something below the step it follows is as good', changed('mail', { link: 'reserve' }), []],
  [
    'a link to another step is not linked',
    changed('mail', { link: 'place' }),
    [
      ['not-linked', 'mail'],
      ['no-end', undefined],
    ],
  ],
  [
    'a child where a link belongs is not linked',
    CONFIRMED.map(({ link, ...span }) =>
      span.step === 'mail' ? { ...span, parent: 'confirm' } : { ...span, ...(link === undefined ? {} : { link }) },
    ),
    [
      ['not-linked', 'mail'],
      ['no-end', undefined],
    ],
  ],
  ['a step outside its own is not linked', changed('screen', { parent: 'place' }), [['not-linked', 'screen']]],
  ['a step that failed for good has failed', changed('reserve', { failed: true }), [['failed', 'reserve']]],
  ['a reservation that is not given back is missing its compensation', without(CANCELLED, 'release'), [['missing', 'release']]],
  [
    'a reservation given back without need is unexpected',
    [...CONFIRMED, { step: 'release', parent: 'confirm', from: 95 }],
    [['unexpected', 'release']],
  ],
  [
    'an order both confirmed and cancelled has two ends',
    [...CONFIRMED, { step: 'cancel', parent: 'confirm', from: 95 }],
    [
      ['unexpected', 'cancel'],
      ['several-ends', undefined],
    ],
  ],
  [
    'a job that failed and was tried again keeps the contract',
    [{ step: 'place' }, { step: 'confirm', id: 'first', link: 'place', from: 20, failed: true }, ...CONFIRMED.slice(2)].map(
      (span) => (span.step === 'confirm' ? { ...span, link: 'place' } : span),
    ),
    [],
  ],
  [
    'more attempts than allowed are too many',
    [
      ...CONFIRMED,
      ...[1, 2, 3].map((attempt) => ({ step: 'confirm', id: `attempt ${attempt}`, link: 'place', from: 20, failed: true })),
    ],
    [['too-many-attempts', 'confirm']],
  ],
  [
    'a step done again by a second attempt is doubled, although the first attempt failed',
    [
      ...CONFIRMED,
      { step: 'confirm', id: 'first', link: 'place', from: 20, failed: true },
      { step: 'reserve', id: 'before', parent: 'first', from: 21 },
    ],
    [['doubled', 'reserve']],
  ],
])('%s', (_, spans, findings) => {
  expect(found(spans)).toEqual(findings);
});

test('every flow among the spans is followed, each by its own links', () => {
  const other = CONFIRMED.map(({ id, parent, link, ...span }) => ({
    ...span,
    id: `${id ?? span.step} 2`,
    ...(parent === undefined ? {} : { parent: `${parent} 2` }),
    ...(link === undefined ? {} : { link: `${link} 2` }),
  }));
  expect(follow(order, sketched([...CONFIRMED, ...other])).map(({ findings }) => findings)).toEqual([[], []]);
  expect(found([...CONFIRMED, ...without(other, 'screen')])).toEqual([['missing', 'screen']]);
});

test('where a flow fans out, each process is judged by itself', () => {
  const fanned = { ...order, fansOut: 'confirm' };
  const elsewhere = CONFIRMED.slice(2).map(({ parent, link, ...span }) => ({
    ...span,
    id: `${span.step} there`,
    instance: 'two',
    ...(parent === undefined ? {} : { parent: `${parent} there` }),
    ...(link === undefined ? {} : { link: link === 'confirm' ? 'confirm there' : link }),
  }));
  const spans = sketched([...CONFIRMED, ...elsewhere]);
  expect(spans).toFollowFlow(fanned);
  expect(spans).not.toFollowFlow(order);
  expect(sketched([...CONFIRMED, ...without(elsewhere, 'reserve')])).not.toFollowFlow(fanned);
});

test('no flow at all is not a flow that kept its contract', () => {
  expect(report(order, [])).toMatchObject({ followed: false });
  expect(() => expect(sketched([{ step: 'mail' }])).toFollowFlow(order)).toThrow(
    /did not begin: no test\.place .* among test\.job/,
  );
});

test('a trigger that failed begins nothing', () => {
  expect(follow(order, sketched(changed('place', { failed: true })))).toEqual([]);
});

test('a span is not within itself', () => {
  const nested = { ...order, steps: { ...order.steps, part: { ...order.steps['place'], within: 'place' } } } as typeof order;
  expect(follow(nested, sketched(CONFIRMED)).map(({ taken }) => taken.get('part'))).toEqual([[]]);
});

test('the report has a line a step and says what is wrong with it', () => {
  expect(report(order, sketched(changed('screen', { from: 91, to: 95 }))).text.split('\n')).toEqual([
    'product-change, trace trace of place',
    '  ✓ place      test.place  at +0.0 ms for 20.0 ms',
    '  ✓ confirm    test.job  at +30.0 ms for 70.0 ms',
    '  ✓ reserve    test.part  at +31.0 ms for 10.0 ms',
    '  ✓ authorise  test.part  at +50.0 ms for 40.0 ms',
    '  ✗ screen     test.part  not-overlapping: began 1.0 ms after authorise had ended; they must overlap; at +91.0 ms for 4.0 ms',
    '  · release    test.part',
    '  ✓ mail       test.job  at +110.0 ms for 10.0 ms',
    '  · cancel     test.part',
  ]);
});
