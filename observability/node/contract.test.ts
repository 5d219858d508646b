import { expect, test } from '@jest/globals';
import { histogram } from '../conventions/define.ts';
import { inner, request, said, telemetryUnderTest, things, waits } from './telemetry-fixture.ts';

test('a metric keeps to its labels: in development what is not declared throws', () => {
  const telemetry = telemetryUnderTest({ environment: 'development' });
  expect(() => telemetry.count(things, { size: 'huge', colour: 'red' } as never)).toThrow(/size="huge" is not declared/);
  expect(() => telemetry.count(things, { size: 'big' } as never)).toThrow(/no colour is not declared/);
  expect(() => telemetry.count(things, { size: 'big', colour: 'red', email: 'a@b.c' } as never)).toThrow(/email/);
  expect(() => telemetry.span(inner, { attributes: { email: 'a@b.c' } as never }, () => undefined)).toThrow(
    /test\.inner: the attribute email is not declared/,
  );
  expect(() => telemetry.log(said, { email: 'a@b.c' } as never)).toThrow(/test\.said: the field email is not declared/);
});

test('in production it is left out and counted, and the rest goes on', async () => {
  const telemetry = telemetryUnderTest({ environment: 'production' });
  telemetry.count(things, { size: 'huge', colour: 'red' } as never);
  telemetry.count(things, { size: 'big', colour: 'red', email: 'a@b.c' } as never);
  telemetry.observe(waits, { size: 'huge', colour: 'red' } as never, 1);
  telemetry.request(request, { synthetic: true, attributes: { email: 'a@b.c', note: 'kept' } as never }, () => undefined);
  telemetry.log(said, { email: 'a@b.c', what: 'kept' } as never);
  expect(await telemetry.series('asyncflow_telemetry_undeclared_total{kind="label"}')).toBe(3);
  expect(await telemetry.series('asyncflow_telemetry_undeclared_total{kind="attribute"}')).toBe(1);
  expect(await telemetry.series('asyncflow_telemetry_undeclared_total{kind="field"}')).toBe(1);
  expect(telemetry.traces()[0]?.spans[0]?.attributes).toEqual({ note: 'kept' });
  expect(telemetry.lines).toEqual([expect.objectContaining({ what: 'kept' })]);
  expect(JSON.stringify([telemetry.traces(), telemetry.lines, await telemetry.metricsText()])).not.toContain('a@b.c');
});

test('a series is found by its labels, in whatever order they were written', async () => {
  const telemetry = telemetryUnderTest();
  telemetry.observe(waits, { size: 'big', colour: 'small' }, 1);
  // The other way round and with the values crossed: not the same series.
  telemetry.observe(waits, { colour: 'red', size: 'small' }, 1);
  telemetry.observe(waits, { size: 'small', colour: 'red' }, 1);
  telemetry.observe(waits, { colour: 'small', size: 'big' }, 1);
  telemetry.observe(waits, { colour: 'small', size: 'small' }, 1);
  const counts = (await telemetry.metricsText()).split('\n').filter((line) => line.startsWith(`${waits.name}_count`));
  const countOf = (size: string, colour: string): string | undefined =>
    counts.find((line) => line.includes(`size="${size}"`) && line.includes(`colour="${colour}"`))?.split(' ')[1];
  expect([countOf('big', 'small'), countOf('small', 'red'), countOf('small', 'small')]).toEqual(['2', '2', '1']);
  expect(counts).toHaveLength(3);
});

test('the first observation begins a histogram for every other outcome at zero, so that the first failure is a step', async () => {
  const telemetry = telemetryUnderTest();
  const calls = histogram(
    'asyncflow_test_call_seconds',
    'For tests.',
    { outcome: ['ok', 'error'], size: ['small', 'big'] },
    [0.15],
  );
  const counts = async (): Promise<readonly string[]> =>
    (await telemetry.metricsText())
      .split('\n')
      .filter((line) => line.startsWith(`${calls.name}_count`))
      .toSorted();
  telemetry.observe(calls, { outcome: 'ok', size: 'big' }, 0.1);
  expect(await counts()).toEqual([
    'asyncflow_test_call_seconds_count{outcome="error",size="big"} 0',
    'asyncflow_test_call_seconds_count{outcome="ok",size="big"} 1',
  ]);
  // A sampled one, which takes another way in.
  telemetry.request(request, { synthetic: true }, () => telemetry.observe(calls, { outcome: 'error', size: 'big' }, 0.1));
  telemetry.request(request, { synthetic: true }, () => telemetry.observe(calls, { outcome: 'error', size: 'small' }, 0.1));
  telemetry.observe(calls, { outcome: 'ok', size: 'big' }, 0.1);
  expect(await counts()).toEqual([
    'asyncflow_test_call_seconds_count{outcome="error",size="big"} 1',
    'asyncflow_test_call_seconds_count{outcome="error",size="small"} 1',
    'asyncflow_test_call_seconds_count{outcome="ok",size="big"} 2',
    'asyncflow_test_call_seconds_count{outcome="ok",size="small"} 0',
  ]);
});

test('an observation carries an exemplar only when its trace is sampled', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 1 });
  const exemplars = async (): Promise<readonly string[]> =>
    [...(await telemetry.metricsText()).matchAll(/# \{trace_id="([0-9a-f]{32})"\}/g)].flatMap(([, id]) =>
      id === undefined ? [] : [id],
    );
  const observe = (): void => telemetry.observe(waits, { size: 'small', colour: 'red' }, 0.1);
  observe();
  expect(await exemplars()).toEqual([]);
  telemetry.request(request, { synthetic: false }, observe);
  const [sampled] = telemetry.traces();
  expect(await exemplars()).toEqual([sampled?.traceId]);
  telemetry.request(request, { synthetic: false }, observe);
  expect(await exemplars()).toEqual([sampled?.traceId]);
  expect(await telemetry.series('asyncflow_test_wait_seconds_count{size="small",colour="red"}')).toBe(3);
});

test('a long text on a span is cut, sampled or kept afterwards', () => {
  const long = 'x'.repeat(5000);
  const sampled = telemetryUnderTest();
  sampled.request(request, { synthetic: false, attributes: { note: long } }, () => undefined);
  const afterwards = telemetryUnderTest({ tracesPerSecondMax: 0 });
  afterwards.request(request, { synthetic: false, attributes: { note: long } }, (span) => span.fail('UNAVAILABLE'));
  for (const telemetry of [sampled, afterwards])
    expect(telemetry.traces()[0]?.spans[0]?.attributes['note']).toBe('x'.repeat(200));
});

test('a log line has the ids of its trace, and secrets are blotted out', () => {
  const telemetry = telemetryUnderTest();
  telemetry.log(said, { what: 'outside' });
  telemetry.request(request, { synthetic: false }, () => telemetry.log(said, { token: 'abc', what: 'inside' }));
  const [trace] = telemetry.traces();
  expect(telemetry.lines[0]).not.toHaveProperty('trace_id');
  expect(telemetry.lines[1]).toMatchObject({
    level: 30,
    event: 'test.said',
    token: '[redacted]',
    trace_id: trace?.traceId,
    span_id: trace?.spans[0]?.spanId,
  });
});

test('the ring holds the newest traces and their first spans, and says what it dropped', async () => {
  const telemetry = telemetryUnderTest({ tracesPerSecondMax: 1000, ringTracesMax: 3 });
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1)
    telemetry.request(request, { synthetic: false }, () => void ids.push(telemetry.traceId ?? ''));
  expect(telemetry.traces().map(({ traceId }) => traceId)).toEqual(ids.slice(2).toReversed());
  expect(await telemetry.series('asyncflow_traces_kept')).toBe(3);
  expect(await telemetry.series('asyncflow_traces_kept_max')).toBe(3);
  telemetry.request(request, { synthetic: false }, () => {
    for (let at = 0; at < 310; at += 1) telemetry.span(inner, {}, () => undefined);
  });
  expect(telemetry.traces()[0]?.spans).toHaveLength(300);
  // The request's own span is the 311th to end.
  expect(await telemetry.series('asyncflow_spans_dropped_total{reason="trace-too-long"}')).toBe(11);
});
