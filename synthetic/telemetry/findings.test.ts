import { expect, test } from '@jest/globals';
import { counter, gauge, histogram, log, span } from '../../observability/conventions/define.ts';
import type { Capture } from './capture.ts';
import { readContract, type TelemetryContract } from './contract.ts';
import { findings, type Expectations } from './findings.ts';
import { matrix } from './matrix.ts';
import { samplesOf } from './series.ts';
import { silenced } from './silenced.ts';

const contract: TelemetryContract = {
  metrics: new Map(
    [
      counter('asyncflow_a_total', 'A.', { kind: ['x', 'y'] }),
      gauge('asyncflow_b', 'B.', {}),
      histogram('asyncflow_c_seconds', 'C.', { kind: ['x'] }, [0.15]),
    ].map((metric) => [metric.name, metric]),
  ),
  spans: new Map([['order.place', span('order.place', ['asyncflow.outcome'])]]),
  logs: new Map([['request.failed', log('error', 'request.failed', 'a request failed', ['code'], { isTraced: true })]]),
  partOf: new Map([
    ['asyncflow_a_total', 'orders'],
    ['asyncflow_b', 'orders'],
    ['asyncflow_c_seconds', 'jobs'],
    ['order.place', 'orders'],
    ['request.failed', 'jobs'],
  ]),
};
const METRICS = [
  'asyncflow_a_total{kind="x"} 1',
  'asyncflow_b 0',
  'asyncflow_c_seconds_bucket{kind="x",le="0.15"} 1',
  'asyncflow_c_seconds_bucket{kind="x",le="+Inf"} 1',
  'asyncflow_c_seconds_sum{kind="x"} 0.1',
  'asyncflow_c_seconds_count{kind="x"} 1',
  'process_cpu_seconds_total 3',
];
const LINE = {
  level: 50,
  time: 'now',
  service: 'platform',
  event: 'request.failed',
  msg: 'a',
  code: 'X',
  trace_id: 'a'.repeat(32),
};
const text = (lines: readonly string[]): string => [...lines, '# EOF', ''].join('\n');
const capture = (
  over: { readonly metrics?: readonly string[]; readonly spans?: Capture['spans']; readonly lines?: readonly string[] } = {},
): Capture => ({
  metrics: new Map([['platform', samplesOf(text(over.metrics ?? METRICS))]]),
  spans: over.spans ?? [{ name: 'order.place', attributes: { 'asyncflow.outcome': 'placed' } }],
  lines: new Map([['platform', over.lines ?? [JSON.stringify(LINE)]]]),
});
const expectations: Expectations = { unprovoked: new Set(), planted: ['person@example.com'], seriesMax: () => 10 };
const found = (over: Parameters<typeof capture>[0] = {}, more: Partial<Expectations> = {}): readonly string[] =>
  findings(contract, capture(over), { ...expectations, ...more });

test('a shop that keeps its contract has nothing to answer for', () => {
  expect(found()).toEqual([]);
});

test.each([
  [
    'a metric',
    { metrics: [...METRICS, 'asyncflow_new_total 1'] },
    'platform: the metric asyncflow_new_total is not in the contract',
  ],
  [
    'a label',
    { metrics: [...METRICS, 'asyncflow_b{user="7"} 1'] },
    'platform: asyncflow_b has user="7", which is not in the contract',
  ],
  [
    'a value of a label',
    { metrics: [...METRICS, 'asyncflow_a_total{kind="z"} 1'] },
    'platform: asyncflow_a_total has kind="z", which is not in the contract',
  ],
  [
    'a span',
    { spans: [...capture().spans, { name: 'order.guess', attributes: {} }] },
    'the span order.guess is not in the contract',
  ],
  [
    'an attribute',
    { spans: [{ name: 'order.place', attributes: { email: 1 } }] },
    'the span order.place has the attribute email, which is not in the contract',
  ],
  [
    'a log event',
    { lines: [JSON.stringify(LINE), JSON.stringify({ ...LINE, event: 'hello' })] },
    'platform: the log event hello is not in the contract',
  ],
  [
    'a field of a line',
    { lines: [JSON.stringify({ ...LINE, email: 1 })] },
    'platform: request.failed has the field email, which is not in the contract',
  ],
])('%s that nobody declared is found', (_, over, finding) => {
  expect(found(over)).toEqual([finding]);
});

test.each([
  ['a counter', { metrics: METRICS.slice(1) }, 'the metric asyncflow_a_total is in the contract and was not emitted'],
  [
    'a counter that stands at zero',
    { metrics: ['asyncflow_a_total{kind="x"} 0', ...METRICS.slice(1)] },
    'the metric asyncflow_a_total is in the contract and was not emitted',
  ],
  [
    'a gauge',
    { metrics: METRICS.filter((line) => !line.startsWith('asyncflow_b')) },
    'the metric asyncflow_b is in the contract and was not emitted',
  ],
  [
    'a histogram',
    { metrics: METRICS.filter((line) => !line.startsWith('asyncflow_c')) },
    'the metric asyncflow_c_seconds is in the contract and was not emitted',
  ],
  ['a span', { spans: [] }, 'the span order.place is in the contract and was not emitted'],
  ['a log event', { lines: [] }, 'the log event request.failed is in the contract and was not emitted'],
])('%s that is gone is found, unless it is known not to be provoked', (_, over, finding) => {
  expect(found(over)).toEqual([finding]);
  const name = finding.split(' ').find((word) => /[._]/.test(word)) ?? '';
  expect(found(over, { unprovoked: new Set([name]) })).toEqual([]);
});

test('a line that is no JSON, and one without its trace, are found', () => {
  expect(found({ lines: [JSON.stringify(LINE), 'Error: oh'] })).toEqual(['platform: a log line is no JSON: Error: oh']);
  expect(found({ lines: [JSON.stringify({ ...LINE, trace_id: undefined })] })).toEqual([
    'platform: request.failed does not carry its trace id',
  ]);
});

test('the check knows that it would notice a line that lost its trace, and says when it would not', () => {
  expect(silenced(contract, capture(), expectations)).toEqual([]);
  // Without a line of that event there is nothing that could lose it.
  expect(silenced(contract, capture({ lines: [] }), expectations)).toEqual(['the trace id of request.failed']);
});

test('the matrix counts what came of each part of the shop, and what waits for a fault', () => {
  expect(matrix(contract, capture({ spans: [], metrics: METRICS.slice(1) }), new Set(['order.place']))).toEqual([
    '              metrics             spans               log events',
    'jobs          1/1                 -                   1/1',
    'orders        1/2                 0/1 (1 by a fault)  -',
  ]);
});

test('a metric with more series than it may have is found', () => {
  expect(found({}, { seriesMax: () => 3 })).toEqual(['platform: asyncflow_c_seconds has 4 series, 3 at most']);
});

test('what was planted is found wherever it comes out', () => {
  const leak = 'person@example.com';
  expect(found({ spans: [{ name: 'order.place', attributes: { 'asyncflow.outcome': `for ${leak}` } }] })).toEqual([
    `"${leak}" went in and came out in a span`,
  ]);
  expect(found({ lines: [JSON.stringify({ ...LINE, code: leak })] })).toEqual([
    `"${leak}" went in and came out in the log of platform`,
  ]);
});

test('the contract of the shop is read whole: every declaration has its own name', async () => {
  const { metrics, spans, logs } = await readContract();
  expect(metrics.get('asyncflow_operation_duration_seconds')?.kind).toBe('histogram');
  expect(spans.has('order.place')).toBe(true);
  expect(logs.has('request.failed')).toBe(true);
  // Prometheus gives every series these two, and renames ours.
  for (const { labels } of metrics.values())
    for (const taken of ['job', 'instance']) expect(Object.keys(labels)).not.toContain(taken);
  for (const name of metrics.keys()) expect(name).toMatch(/^[a-z][a-z0-9_]+$/);
});
