import { expect, test } from '@jest/globals';
import { tempoSpans, type TempoTrace } from './tempo-spans.ts';

/** As Tempo answered it. */
const answered: TempoTrace = {
  trace: {
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.instance.id', value: { stringValue: 'be38568d' } }] },
        scopeSpans: [
          {
            spans: [
              {
                traceId: 'rs/+dePZowjvmv8AHRlhWQ==',
                spanId: 'fqppS0sN04M=',
                parentSpanId: 'tqLm2ThXs2o=',
                name: 'job.enqueue',
                startTimeUnixNano: '1795649809234000000',
                endTimeUnixNano: '1795649809254081160',
                attributes: [{ key: 'messaging.destination.name', value: { stringValue: 'orders.confirm-order' } }],
                status: {},
              },
              {
                traceId: '8VtGHWjTJcXN82CoU8k77Q==',
                spanId: 'W/tDi8RPNZg=',
                name: 'job.run',
                startTimeUnixNano: '1795649809305000000',
                endTimeUnixNano: '1795649809579467380',
                attributes: [{ key: 'asyncflow.attempt', value: { intValue: '1' } }],
                links: [{ traceId: 'rs/+dePZowjvmv8AHRlhWQ==', spanId: 'fqppS0sN04M=' }],
                status: { code: 'STATUS_CODE_ERROR' },
              },
            ],
          },
        ],
      },
    ],
  },
};

test('a trace of Tempo is read with its ids, times, links, failure and process', () => {
  const [enqueued, run] = tempoSpans(answered);
  expect(enqueued).toEqual({
    name: 'job.enqueue',
    traceId: 'aecffe75e3d9a308ef9aff001d196159',
    spanId: '7eaa694b4b0dd383',
    parentSpanId: 'b6a2e6d93857b36a',
    links: [],
    startedAt: 1795649809234,
    durationMs: expect.closeTo(20.081, 3),
    failed: false,
    attributes: { 'messaging.destination.name': 'orders.confirm-order' },
    instance: 'be38568d',
  });
  expect(run).toMatchObject({
    parentSpanId: undefined,
    failed: true,
    links: [{ traceId: enqueued?.traceId, spanId: enqueued?.spanId }],
    attributes: { 'asyncflow.attempt': 1 },
  });
});

test('a trace that Tempo does not have has no spans', () => {
  expect(tempoSpans({})).toEqual([]);
});
