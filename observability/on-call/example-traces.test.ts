import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { listening } from '../node/listening-fixture.ts';
import { telemetryUnderTest, type TelemetryUnderTest } from '../node/telemetry-fixture.ts';
import { exampleTraces, type ExampleTrace } from './example-traces.ts';
import { delivered, delivery } from './inbox-fixture.ts';
import { settings } from './settings.ts';
import { parseDelivery } from './webhook.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that answers every path with its JSON and keeps what it was asked. */
async function answering(json: unknown, status = 200): Promise<{ readonly url: string; readonly asked: URL[] }> {
  const asked: URL[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://here'));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  });
  const { url, close } = await listening(server);
  closing.push(close);
  return { url, asked };
}
const id = (digit: string): string => digit.repeat(32);

async function look(
  sources: { readonly tempoUrl?: string; readonly prometheusUrl?: string },
  annotations: Readonly<Record<string, string>> = { traceql: '{ duration > 150ms }', exemplars: 'latency_bucket' },
): Promise<{ readonly found: readonly ExampleTrace[]; readonly telemetry: TelemetryUnderTest }> {
  const telemetry = telemetryUnderTest();
  const [alert] = parseDelivery(JSON.stringify(delivery(delivered({ annotations }))))?.alerts ?? [];
  if (!alert) throw new Error('no alert');
  const found = await exampleTraces({
    telemetry,
    tempoUrl: sources.tempoUrl,
    prometheusUrl: sources.prometheusUrl,
    linkTo: (traceId) => `at:${traceId}`,
    now: () => new Date('2026-11-25T03:01:00Z'),
  })(alert);
  return { found, telemetry };
}

const prometheusSays = {
  status: 'success',
  data: [
    {
      seriesLabels: {},
      exemplars: [
        { labels: { trace_id: id('1') }, value: '0.2', timestamp: 1_764_039_600 },
        { labels: { trace_id: id('2') }, value: '0.9', timestamp: 1_764_039_601.5 },
        { labels: { trace_id: 'not one' }, value: '5', timestamp: 1_764_039_602 },
      ],
    },
    { seriesLabels: {}, exemplars: [{ labels: { trace_id: id('2') }, value: '0.9', timestamp: 1_764_039_601.5 }] },
  ],
};

test('Tempo is asked for the traces around the beginning of the alert', async () => {
  const tempo = await answering({ traces: [{ traceID: 'abc', startTimeUnixNano: '1764039600000000000', durationMs: 321 }] });
  const { found } = await look({ tempoUrl: tempo.url });
  expect(found).toEqual([
    {
      traceId: 'abc'.padStart(32, '0'),
      at: new Date(1_764_039_600_000),
      durationSeconds: 0.321,
      url: `at:${'abc'.padStart(32, '0')}`,
    },
  ]);
  const [asked] = tempo.asked;
  expect(asked?.pathname).toBe('/api/search');
  expect(asked?.searchParams.get('q')).toBe('{ duration > 150ms }');
  const began = Date.UTC(2026, 10, 25, 3) / 1000;
  expect([asked?.searchParams.get('start'), asked?.searchParams.get('end')]).toEqual([String(began - 900), String(began + 60)]);
});

test('where Tempo has none the exemplars of Prometheus show it, the slowest first, each once', async () => {
  const [tempo, prometheus] = [await answering({ traces: [] }), await answering(prometheusSays)];
  const { found, telemetry } = await look({ tempoUrl: tempo.url, prometheusUrl: prometheus.url });
  expect(found.map(({ traceId, durationSeconds }) => [traceId, durationSeconds])).toEqual([
    [id('2'), 0.9],
    [id('1'), 0.2],
  ]);
  expect(prometheus.asked[0]?.searchParams.get('query')).toBe('latency_bucket');
  expect(await telemetry.series('asyncflow_alert_example_lookups_total{source="tempo",outcome="nothing"}')).toBe(1);
  expect(await telemetry.series('asyncflow_alert_example_lookups_total{source="prometheus",outcome="found"}')).toBe(1);
});

test('a source that fails or talks nonsense costs the examples and nothing else', async () => {
  const [broken, strange] = [await answering({}, 500), await answering({ data: 'yes' })];
  const { found, telemetry } = await look({ tempoUrl: broken.url, prometheusUrl: strange.url });
  expect(found).toEqual([]);
  expect(await telemetry.series('asyncflow_alert_example_lookups_total{source="tempo",outcome="failed"}')).toBe(1);
  expect(await telemetry.series('asyncflow_alert_example_lookups_total{source="prometheus",outcome="failed"}')).toBe(1);
});

test('an alert that names no traces asks nobody', async () => {
  const tempo = await answering({ traces: [] });
  expect((await look({ tempoUrl: tempo.url, prometheusUrl: tempo.url }, {})).found).toEqual([]);
  expect(tempo.asked).toEqual([]);
});

test('a trace is shown in Grafana, else in Tempo, else where the platform keeps it', () => {
  const link = (environment: Readonly<Record<string, string>>): string => settings(environment).linkTo(id('a'));
  expect(link({})).toBe(`http://127.0.0.1:4000/debug/traces#${id('a')}`);
  expect(link({ TEMPO_URL: 'http://tempo:3200/' })).toBe(`http://tempo:3200/api/traces/${id('a')}`);
  const grafana = new URL(link({ TEMPO_URL: 'http://tempo:3200', GRAFANA_URL: 'http://grafana:3000' }));
  expect(JSON.parse(grafana.searchParams.get('panes') ?? '')).toMatchObject({ trace: { queries: [{ query: id('a') }] } });
});
