import { afterEach, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import { flowDuration } from '../../observability/conventions/flows.ts';
import { startTelemetry } from '../../observability/node/start.ts';
import { store, VERSIONS } from './prometheus-fixture.ts';
import { selector } from './sli.ts';

const closing: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** The shop's own telemetry, served as its processes serve it. */
async function target(): Promise<string> {
  const telemetry = startTelemetry({
    service: 'test',
    version: '0',
    environment: 'test',
    logLevel: 'silent',
    tracesPerSecondMax: 1,
  });
  closing.push(() => telemetry.shutdown());
  for (const seconds of [1, 29, 30, 31, 300])
    telemetry.observe(flowDuration, { flow: 'place-order', outcome: 'confirmed' }, seconds);
  const server = createServer((_, response) => {
    telemetry.metricsText().then(
      (text) =>
        response.writeHead(200, { 'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
}

test.each(VERSIONS)('a boundary of whole seconds is found in what Prometheus $major scraped', async (version) => {
  const database = store(version);
  closing.push(database.remove);
  const prometheus = await database.start(await target());
  closing.push(prometheus.stop);
  // The other outcomes stand at zero.
  const within30 = `${selector({
    series: `${flowDuration.name}_bucket`,
    metric: flowDuration,
    excluded: {},
    matching: { flow: ['place-order'] },
    boundarySeconds: 30,
  })} > 0`;
  let found = await prometheus.query(within30);
  while (found.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await prometheus.query(within30);
  }
  expect(found.map(({ value, metric }) => [value, metric['le']])).toEqual([[3, version.major === '2' ? '30' : '30.0']]);
});
