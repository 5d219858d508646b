import { afterEach, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { accept, closeCollectors, collector } from './collector-fixture.ts';
import { EXPORT_QUEUE_MAX } from './export-queue.ts';
import { request, said, telemetryUnderTest, type TelemetryUnderTest } from './telemetry-fixture.ts';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}
interface LogRecord {
  readonly severityText: string;
  readonly body: { readonly stringValue: string };
  readonly attributes: readonly Attribute[];
  readonly traceId?: string;
  readonly spanId?: string;
}
interface Received {
  readonly resourceLogs: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeLogs: readonly { readonly logRecords: readonly LogRecord[] }[];
  }[];
}

afterEach(closeCollectors);

const recordsIn = (bodies: readonly Received[]): readonly LogRecord[] =>
  bodies.flatMap(({ resourceLogs }) =>
    resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords)),
  );
const valuesOf = (attributes: readonly Attribute[]): Record<string, string | undefined> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]));
const exporting = (base: string, exportTimeoutMs = 10_000): TelemetryUnderTest =>
  telemetryUnderTest({ otlp: { logs: `${base}/v1/logs` }, exportTimeoutMs });
const say = (telemetry: TelemetryUnderTest, lines: number): void => {
  for (let at = 0; at < lines; at += 1) telemetry.log(said, { what: `line ${at}` });
};
const lost = (telemetry: TelemetryUnderTest, reason: string): Promise<number> =>
  telemetry.series(`asyncflow_log_lines_dropped_total{reason="${reason}"}`);

test('a line reaches the collector as it was written: event, fields, trace and service, secrets blotted out', async () => {
  const { url, bodies, paths } = await collector<Received>(accept);
  const telemetry = exporting(url);
  telemetry.request(request, { synthetic: true }, () => telemetry.log(said, { what: 'inside', token: 'never-to-be-seen' }));
  await telemetry.shutdown();
  expect(paths).toEqual(['/v1/logs']);
  const [record] = recordsIn(bodies);
  expect(record).toMatchObject({ severityText: 'INFO', body: { stringValue: 'something was said' } });
  expect(valuesOf(record?.attributes ?? [])).toEqual({ event: 'test.said', what: 'inside', token: '[redacted]' });
  const [trace] = telemetry.traces();
  expect([record?.traceId, record?.spanId]).toEqual([trace?.traceId, trace?.spans[0]?.spanId]);
  expect(telemetry.lines).toEqual([expect.objectContaining({ trace_id: trace?.traceId, event: 'test.said' })]);
  const resource = valuesOf(bodies[0]?.resourceLogs[0]?.resource.attributes ?? []);
  expect(resource).toMatchObject({ 'service.name': 'test', 'deployment.environment.name': 'test' });
  expect(JSON.stringify(bodies)).not.toContain('never-to-be-seen');
});

test('a line of a request that is not sampled still names its trace', async () => {
  const { url, bodies } = await collector<Received>(accept);
  const telemetry = telemetryUnderTest({ otlp: { logs: `${url}/v1/logs` }, tracesPerSecondMax: 0 });
  telemetry.request(request, { synthetic: false }, () => telemetry.log(said, { what: 'inside' }));
  await telemetry.shutdown();
  const [record] = recordsIn(bodies);
  expect(valuesOf(record?.attributes ?? [])['trace_id']).toBe(telemetry.lines[0]?.['trace_id']);
  expect(telemetry.lines[0]?.['trace_id']).toMatch(/^[0-9a-f]{32}$/);
});

test('lines a collector refuses are counted as lost', async () => {
  const { url, arrivals } = await collector<Received>((response) => void response.writeHead(400).end());
  const telemetry = exporting(url);
  const arrived = arrivals();
  say(telemetry, 512);
  await arrived;
  await telemetry.shutdown();
  expect(await lost(telemetry, 'export-failed')).toBe(512);
});

test('a slow collector loses nothing, and what waits for it is shown beside the limit', async () => {
  const waiting: ServerResponse[] = [];
  const { url, bodies, arrivals } = await collector<Received>((response) => void waiting.push(response));
  const telemetry = exporting(url);
  const arrived = arrivals();
  say(telemetry, 512);
  await arrived;
  say(telemetry, 10);
  expect(await telemetry.series('asyncflow_export_queue_items{signal="logs"}')).toBe(522);
  expect(await telemetry.series('asyncflow_export_queue_items_max{signal="logs"}')).toBe(EXPORT_QUEUE_MAX);
  const next = arrivals();
  const done = telemetry.shutdown();
  for (const response of waiting.splice(0)) accept(response);
  await next;
  for (const response of waiting) accept(response);
  await done;
  expect(recordsIn(bodies)).toHaveLength(522);
  expect(await lost(telemetry, 'export-failed')).toBe(0);
  expect(await telemetry.series('asyncflow_export_queue_items{signal="logs"}')).toBe(0);
});

test('with a collector that never answers every line is still written, the excess counted, and the end not held up', async () => {
  const { url, arrivals } = await collector<Received>(() => undefined);
  const telemetry = exporting(url, 2500);
  const arrived = arrivals();
  say(telemetry, EXPORT_QUEUE_MAX + 100);
  expect(telemetry.lines).toHaveLength(EXPORT_QUEUE_MAX + 100);
  expect(await lost(telemetry, 'export-queue')).toBe(100);
  await arrived;
  await telemetry.shutdown();
  expect(await lost(telemetry, 'export-failed')).toBe(EXPORT_QUEUE_MAX);
});

test('without a collector the process works, ends in peace, and says what it lost', async () => {
  const { url, close } = await collector<Received>(accept);
  await close();
  const telemetry = exporting(url, 1000);
  say(telemetry, 5);
  await telemetry.shutdown();
  expect(telemetry.lines).toHaveLength(5);
  expect(await lost(telemetry, 'export-failed')).toBe(5);
});
