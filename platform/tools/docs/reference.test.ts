import { expect, test } from '@jest/globals';
import { counter, histogram, log, span } from '@asyncflow/observability/conventions/define.ts';
import { operationDuration } from '@asyncflow/observability/conventions/graphql.ts';
import { reference } from './reference.ts';

const file = 'graphql.ts';
const many = Array.from({ length: 9 }, (_, at) => `value-${at}`);
const text = reference({
  declared: {
    metrics: [
      { file, exported: 'operationDuration', contract: operationDuration },
      { file, exported: 'waits', contract: counter('asyncflow_waits_total', 'Waits | stops.', { kind: many }) },
      { file, exported: 'cpu', contract: counter('process_open_seconds_total', 'Open.', {}) },
      { file, exported: 'size', contract: histogram('asyncflow_size_bytes', 'Size.', { of: ['cart'] }, [1]) },
    ],
    spans: [{ file, exported: 'readCart', contract: span('cart.read', ['error.type']) }],
    logs: [{ file, exported: 'failed', contract: log('warn', 'cart.failed', 'a cart failed', ['cause']) }],
  },
  imports: [
    { from: 'platform/src/a.ts', to: `observability/conventions/${file}`, names: ['waits', 'readCart'], isTypeOnly: false },
    { from: 'slo/objectives/b.ts', to: `observability/conventions/${file}`, names: ['size'], isTypeOnly: false },
  ],
  panels: [{ title: 'flows: Waits', text: 'rate(asyncflow_waits_total[5m])' }],
});
const [, idle = ''] = text.split('## Metrics that nobody looks at');
const [, unemitted = ''] = text.split('## Declared and emitted by nobody');

test('a metric is told with its unit, its labels, who emits it and who uses it', () => {
  expect(text).toContain(
    '| `asyncflow_waits_total` | counter, count | Waits \\| stops. | `kind`: 9 values | `platform/src/a.ts` | panel flows: Waits |',
  );
  expect(text).toContain('| `asyncflow_size_bytes` | histogram, bytes | Size. | `of`: cart |  |  |');
  expect(text).toMatch(/asyncflow_operation_duration_seconds` \| histogram, s .*objective api-latency/);
});
test('what prom-client says by itself is emitted by it', () => {
  expect(text).toContain('| `process_open_seconds_total` | counter, s | Open. |  | `prom-client` |  |');
  expect(unemitted.split('##')[0]).not.toContain('process_open_seconds_total');
});
test('what nobody emits and what nobody looks at is listed', () => {
  expect(unemitted).toContain('metric `asyncflow_size_bytes`');
  expect(unemitted).toContain('log event `cart.failed`');
  expect(unemitted).not.toContain('`cart.read`');
  expect(idle).toContain('`asyncflow_size_bytes`');
  expect(idle).not.toContain('asyncflow_waits_total');
  expect(idle).not.toContain('asyncflow_operation_duration_seconds');
});
