import { expect, test } from '@jest/globals';
import { otlpEndpoints } from './otlp.ts';

test('a base address gets the path of each signal, after the path it has', () => {
  for (const base of ['http://collector:4318', 'http://collector:4318/'])
    expect(otlpEndpoints({ OTEL_EXPORTER_OTLP_ENDPOINT: base })).toEqual({
      traces: 'http://collector:4318/v1/traces',
      logs: 'http://collector:4318/v1/logs',
    });
  expect(otlpEndpoints({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://host/otlp' }).traces).toBe('http://host/otlp/v1/traces');
});

test("a signal's own address is taken as it is, beside the base or without one", () => {
  const logs = 'http://loki:3100/otlp/v1/logs';
  expect(otlpEndpoints({ OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: logs })).toEqual({ logs });
  expect(otlpEndpoints({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://tempo:4318', OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: logs })).toEqual({
    traces: 'http://tempo:4318/v1/traces',
    logs,
  });
});

test('without a variable, or with an empty one, nothing leaves the process', () => {
  expect(otlpEndpoints({})).toEqual({});
  expect(otlpEndpoints({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toEqual({});
});
