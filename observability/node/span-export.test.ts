import { afterEach, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { accept, closeCollectors, collector } from './collector-fixture.ts';
import { EXPORT_QUEUE_MAX } from './export-queue.ts';
import { request, telemetryUnderTest, type TelemetryUnderTest } from './telemetry-fixture.ts';

interface Received {
  readonly resourceSpans: readonly {
    readonly resource: {
      readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
    };
    readonly scopeSpans: readonly { readonly spans: readonly { readonly name: string; readonly traceId: string }[] }[];
  }[];
}
afterEach(closeCollectors);

const spansIn = (bodies: readonly Received[]): readonly { readonly name: string; readonly traceId: string }[] =>
  bodies.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));

function exporting(base: string, exportTimeoutMs = 10_000): { telemetry: TelemetryUnderTest; emit(spans: number): void } {
  const telemetry = telemetryUnderTest({ otlp: { traces: `${base}/v1/traces` }, exportTimeoutMs });
  return {
    telemetry,
    emit: (spans) => {
      for (let at = 0; at < spans; at += 1) telemetry.request(request, { synthetic: true }, () => undefined);
    },
  };
}
const lost = (telemetry: TelemetryUnderTest, reason: string): Promise<number> =>
  telemetry.series(`asyncflow_spans_dropped_total{reason="${reason}"}`);

test('what was queued reaches the collector before the process ends, with the service and its instance', async () => {
  const { url, bodies, paths } = await collector<Received>(accept);
  const { telemetry, emit } = exporting(url);
  emit(3);
  await telemetry.shutdown();
  expect(paths).toEqual(['/v1/traces']);
  expect(spansIn(bodies).map(({ name }) => name)).toEqual(['test.request', 'test.request', 'test.request']);
  const attributes = bodies[0]?.resourceSpans[0]?.resource.attributes.map(({ key }) => key);
  expect(attributes).toEqual(expect.arrayContaining(['service.name', 'service.version', 'service.instance.id']));
  expect(telemetry.traces()).toEqual([]);
  expect(await lost(telemetry, 'export-failed')).toBe(0);
});

test('spans a collector refuses are counted as lost', async () => {
  const { url, arrivals } = await collector<Received>((response) => void response.writeHead(400).end());
  const { telemetry, emit } = exporting(url);
  const arrived = arrivals();
  emit(512);
  await arrived;
  await telemetry.shutdown();
  expect(await lost(telemetry, 'export-failed')).toBe(512);
});

test('a slow collector loses nothing', async () => {
  const waiting: ServerResponse[] = [];
  const { url, bodies, arrivals } = await collector<Received>((response) => void waiting.push(response));
  const { telemetry, emit } = exporting(url);
  const arrived = arrivals();
  emit(512);
  await arrived;
  emit(10);
  const next = arrivals();
  const done = telemetry.shutdown();
  await next;
  for (const response of waiting) accept(response);
  await done;
  expect(spansIn(bodies)).toHaveLength(522);
  expect(await lost(telemetry, 'export-failed')).toBe(0);
});

test('what comes while the queue is full is counted as lost; a collector that never answers does not hold up the end', async () => {
  const { url, arrivals } = await collector<Received>(() => undefined);
  const { telemetry, emit } = exporting(url, 2500);
  const arrived = arrivals();
  emit(EXPORT_QUEUE_MAX + 100);
  expect(await lost(telemetry, 'export-queue')).toBe(100);
  await arrived;
  await telemetry.shutdown();
  expect(await lost(telemetry, 'export-failed')).toBe(EXPORT_QUEUE_MAX);
  emit(1);
  expect(await lost(telemetry, 'export-failed')).toBe(EXPORT_QUEUE_MAX + 1);
});

test('without a collector the process works, ends in peace, and says what it lost', async () => {
  const { url, close } = await collector<Received>(accept);
  await close();
  const { telemetry, emit } = exporting(url, 1000);
  emit(5);
  await telemetry.shutdown();
  expect(await lost(telemetry, 'export-failed')).toBe(5);
});
