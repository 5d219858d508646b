import { afterEach, expect, jest, test } from '@jest/globals';
import { databaseQuery } from '../conventions/database.ts';
import { codedError, inner, request, telemetryUnderTest, type TelemetryUnderTest } from './telemetry-fixture.ts';

afterEach(() => void jest.restoreAllMocks());

const TRACE = 'a'.repeat(32);
const parent = (flag: '00' | '01'): string => `00-${TRACE}-${'b'.repeat(16)}-${flag}`;
const ask = (telemetry: TelemetryUnderTest, times = 1, options: { synthetic?: boolean; traceparent?: string } = {}): void => {
  for (let at = 0; at < times; at += 1)
    telemetry.request(request, { synthetic: false, ...options }, () => telemetry.span(inner, {}, () => undefined));
};
const fail = (telemetry: TelemetryUnderTest, operation: string, code: string, times = 1): void => {
  for (let at = 0; at < times; at += 1)
    telemetry.request(request, { synthetic: false }, (span) => {
      span.set({ 'graphql.operation.name': operation });
      span.fail(code);
    });
};
const traced = (reason: string): string => `asyncflow_traces_total{reason="${reason}"}`;

test('a second has so many traces and no more; the next second has as many again', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 5, ringTracesMax: 1000 });
  ask(telemetry, 100);
  expect(telemetry.traces()).toHaveLength(5);
  telemetry.advance(1);
  ask(telemetry, 100);
  expect(telemetry.traces()).toHaveLength(10);
  telemetry.advance(60);
  ask(telemetry, 100);
  expect(telemetry.traces()).toHaveLength(15);
  expect(await telemetry.series(traced('budget'))).toBe(15);
  expect(await telemetry.series(traced('not-sampled'))).toBe(285);
});

test('a quiet system traces everything, whole', () => {
  const telemetry = telemetryUnderTest();
  ask(telemetry);
  const [trace] = telemetry.traces();
  const [root, child] = ['test.request', 'test.inner'].map((name) => trace?.spans.find((span) => span.name === name));
  expect(trace?.spans).toHaveLength(2);
  expect(root?.parentSpanId).toBeUndefined();
  expect(child?.parentSpanId).toBe(root?.spanId);
});

test('a synthetic request is always traced and takes nothing from the budget', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 1 });
  ask(telemetry, 10, { synthetic: true });
  ask(telemetry, 2);
  expect(telemetry.traces()).toHaveLength(11);
  expect(await telemetry.series(traced('synthetic'))).toBe(10);
});

test("a browser's flag 00 does not drop a trace, which keeps the browser's id and parent", () => {
  const telemetry = telemetryUnderTest();
  ask(telemetry, 1, { traceparent: parent('00') });
  const [trace] = telemetry.traces();
  expect(trace?.traceId).toBe(TRACE);
  expect(trace?.spans.find(({ name }) => name === 'test.request')?.parentSpanId).toBe('b'.repeat(16));
});

test("a browser's flag 01 does not flood", () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 3 });
  ask(telemetry, 100, { traceparent: parent('01') });
  expect(telemetry.traces()[0]?.spans).toHaveLength(6);
});

test('the steps of a request that failed become a trace, with their true times, parents and codes', async () => {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 0 });
  const at = (ms: number): void => void (now = ms);
  expect(() =>
    telemetry.request(request, { synthetic: false, traceparent: parent('00') }, () => {
      at(10);
      telemetry.span(inner, { attributes: { note: 'first' } }, () => at(15));
      telemetry.span(inner, {}, () => {
        at(20);
        throw codedError('UNAVAILABLE');
      });
    }),
  ).toThrow('secret');
  const [trace] = telemetry.traces();
  const [root, first, second] = trace?.spans ?? [];
  const began = performance.timeOrigin;
  expect(trace?.traceId).toBe(TRACE);
  expect(root).toMatchObject({ name: 'test.request', failed: true, attributes: { 'error.type': 'UNAVAILABLE' } });
  expect(first).toMatchObject({ failed: false, parentSpanId: root?.spanId, attributes: { note: 'first' } });
  expect(second).toMatchObject({ failed: true, parentSpanId: root?.spanId, attributes: { 'error.type': 'UNAVAILABLE' } });
  expect([root, first, second].map((span) => Math.round((span?.startedAt ?? 0) - began))).toEqual([0, 10, 15]);
  expect([root, first, second].map((span) => Math.round(span?.durationMs ?? 0))).toEqual([20, 5, 5]);
  expect(JSON.stringify(trace)).not.toContain('secret');
  expect(await telemetry.series(traced('failed'))).toBe(1);
});

test('a request slower than 150 ms becomes a trace, a faster one does not', async () => {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 0 });
  const lasting = (ms: number): void => telemetry.request(request, { synthetic: false }, () => void (now += ms));
  lasting(150);
  expect(telemetry.traces()).toHaveLength(0);
  lasting(151);
  expect(telemetry.traces()).toHaveLength(1);
  expect(await telemetry.series(traced('slow'))).toBe(1);
});

test('an outage of 10,000 errors exports the budget of its operation and code, and counts the rest', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 20, ringTracesMax: 100_000 });
  ask(telemetry, 20);
  const before = telemetry.traces().length;
  fail(telemetry, 'ProductPage', 'UNAVAILABLE', 10_000);
  expect(telemetry.traces().length - before).toBe(2);
  expect(await telemetry.series('asyncflow_traces_left_out_total{reason="failed"}')).toBe(9998);
  fail(telemetry, 'ProductPage', 'INTERNAL_SERVER_ERROR', 10);
  fail(telemetry, 'SearchPage', 'UNAVAILABLE', 10);
  expect(telemetry.traces().length - before).toBe(6);
  expect(await telemetry.series(traced('failed'))).toBe(6);
});

test('operations and codes without end share one budget', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 0, ringTracesMax: 100_000 });
  for (let at = 0; at < 1500; at += 1) fail(telemetry, 'other', `code ${at}`);
  expect(telemetry.traces()).toHaveLength(1001);
  expect(await telemetry.series('asyncflow_traces_left_out_total{reason="failed"}')).toBe(499);
});

test('a request of many steps keeps the first 64', () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 0 });
  telemetry.request(request, { synthetic: false }, (span) => {
    for (let at = 0; at < 200; at += 1) telemetry.span(inner, {}, () => undefined);
    span.fail('UNAVAILABLE');
  });
  expect(telemetry.traces()[0]?.spans).toHaveLength(64);
});

test('work that follows from a sampled trace is traced whatever the budget, and links to it', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 0 });
  telemetry.span(inner, { links: [parent('01')] }, () => undefined);
  expect(telemetry.traces()[0]?.spans).toMatchObject([
    { parentSpanId: undefined, links: [{ traceId: TRACE, spanId: 'b'.repeat(16) }] },
  ]);
  expect(telemetry.traces()[0]?.traceId).not.toBe(TRACE);
  expect(await telemetry.series(traced('linked'))).toBe(1);
});

test('work that follows from an unsampled trace is not traced, however much budget there is', () => {
  const telemetry = telemetryUnderTest();
  telemetry.span(inner, { links: [parent('00')] }, () => undefined);
  expect(telemetry.traces()).toHaveLength(0);
});

test('the context handed on says whether it is sampled', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 1 });
  const flags: (string | undefined)[] = [];
  for (let at = 0; at < 2; at += 1)
    await telemetry.request(request, { synthetic: false }, async () => {
      await Promise.resolve();
      flags.push(telemetry.traceparent()?.slice(-2));
    });
  expect(flags).toEqual(['01', '00']);
  expect(telemetry.traceparent()).toBeUndefined();
});

test('a lazy thenable runs inside its span and fails it', async () => {
  const telemetry = telemetryUnderTest();
  const seen: (string | undefined)[] = [];
  const lazy = (outcome: Promise<void>): PromiseLike<void> => ({
    // oxlint-disable-next-line unicorn/no-thenable -- as Prisma's queries are
    then(...handlers) {
      seen.push(telemetry.traceparent());
      return outcome.then(...handlers);
    },
  });
  await telemetry.span(inner, {}, () => lazy(Promise.resolve()));
  await expect(telemetry.span(inner, {}, () => lazy(Promise.reject(codedError('LATE'))))).rejects.toThrow('secret');
  expect(seen).toEqual([expect.stringMatching(/-01$/), expect.stringMatching(/-01$/)]);
  expect(telemetry.traces().flatMap(({ spans }) => spans.map(({ failed }) => failed))).toEqual([true, false]);
});

test("a poll's statement is no trace by itself, and a step of one inside it", () => {
  const telemetry = telemetryUnderTest();
  expect(telemetry.span(databaseQuery, {}, () => 'answer')).toBe('answer');
  expect(telemetry.traces()).toHaveLength(0);
  telemetry.request(request, { synthetic: false }, () => telemetry.span(databaseQuery, {}, () => undefined));
  expect(telemetry.traces()[0]?.spans.map(({ name }) => name)).toContain('database.query');
});
