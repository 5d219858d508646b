import { afterEach, expect, test } from '@jest/globals';
import { serveMetrics } from './metrics-server.ts';
import { telemetryUnderTest, things } from './telemetry-fixture.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
async function served(): Promise<{ readonly url: string; readonly port: number }> {
  const telemetry = telemetryUnderTest();
  telemetry.count(things, { size: 'big', colour: 'red' }, 3);
  const server = await telemetry.serveMetrics({ host: '127.0.0.1', port: 0 });
  closing.push(server.close);
  return { url: `http://127.0.0.1:${server.port}`, port: server.port };
}

test('metrics are OpenMetrics, whole', async () => {
  const { url } = await served();
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
  const text = await response.text();
  expect(text).toContain('asyncflow_test_things_total{size="big",colour="red"} 3');
  expect(text).toContain('process_start_time_seconds');
  expect(text.trimEnd().endsWith('# EOF')).toBe(true);
});
test('it says it is alive, and has nothing else', async () => {
  const { url } = await served();
  expect(await (await fetch(`${url}/healthz`)).text()).toBe('alive\n');
  for (const [path, method] of [
    ['/', 'GET'],
    ['/metrics', 'POST'],
    ['/debug/traces', 'GET'],
  ] as const)
    expect((await fetch(`${url}${path}`, { method })).status).toBe(404);
});
test('a port that is taken is an error', async () => {
  const { port } = await served();
  await expect(telemetryUnderTest().serveMetrics({ host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
test('metrics that cannot be written are an error of ours', async () => {
  const server = await serveMetrics({
    host: '127.0.0.1',
    port: 0,
    contentType: 'text/plain',
    text: () => Promise.reject(new Error('broken')),
  });
  closing.push(server.close);
  expect((await fetch(`http://127.0.0.1:${server.port}/metrics`)).status).toBe(500);
});
