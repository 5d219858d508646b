// The prober of `npm start`: walks the journeys every 15 s and says which objectives hold. Stops on SIGTERM within 2 s.
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { proberStarted, proberStopped } from '../observability/conventions/synthetic.ts';
import { otlpEndpoints } from '../observability/node/otlp.ts';
import { startTelemetry } from '../observability/node/start.ts';
import { runbook } from '../observability/on-call/runbook.ts';
import { OBJECTIVES } from '../slo/objectives/all.ts';
import { Evaluator } from '../slo/src/evaluator.ts';
import { nodeDriver } from './drivers/node.ts';
import { shopOf } from './journeys/journey.ts';
import { Probing } from './probing.ts';
import { forwardedSecret, httpTarget, ownAccount } from './targets.ts';

/** Verdicts cover the last hour or so: 240 rounds of 15 s. */
const ROUNDS_MAX = 240;

const { env } = process;
const host = env['PROBER_HOST'] || '127.0.0.1';
const port = Number(env['PROBER_PORT'] ?? 9484);
const telemetry = startTelemetry({
  service: 'prober',
  version: '0.1.0',
  environment: env['NODE_ENV'] === 'production' ? 'production' : 'development',
  logLevel: env['LOG_LEVEL'] ?? 'info',
  otlp: otlpEndpoints(env),
  tracesPerSecondMax: 1,
});
const stop = new AbortController();
const probing = new Probing({
  driver: nodeDriver({
    platformUrl: env['PLATFORM_URL'] ?? 'http://127.0.0.1:4000',
    forwardedSecret: forwardedSecret(env),
    timeoutMs: 5000,
    signal: stop.signal,
  }),
  telemetry,
  evaluator: new Evaluator({
    objectives: OBJECTIVES,
    nowMs: Date.now,
    slicesMax: ROUNDS_MAX,
    targets: [
      httpTarget('platform', env['PLATFORM_METRICS_URL'] ?? 'http://127.0.0.1:9464/metrics'),
      httpTarget('storefront', env['STOREFRONT_METRICS_URL'] ?? 'http://127.0.0.1:9474/metrics'),
      { name: 'prober', read: () => telemetry.metricsText() },
    ],
  }),
  shop: shopOf(Date.now(), ownAccount(env)),
  nowMs: Date.now,
  random: Math.random,
  wait: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
});

const send = (response: ServerResponse, type: string, text: string): void => {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
};
const server = createServer((request, response) => {
  const url = request.method === 'GET' ? request.url : undefined;
  if (url === '/healthz') send(response, 'text/plain', 'alive\n');
  else if (url === '/verdicts') send(response, 'application/json', JSON.stringify(probing.verdicts()));
  else if (url?.startsWith('/runbooks/') === true) {
    const text = runbook(url.slice('/runbooks/'.length));
    if (text === undefined) response.writeHead(404).end('There is no such runbook.\n');
    else send(response, 'text/markdown; charset=utf-8', text);
  } else if (url !== '/metrics') response.writeHead(404).end();
  else
    telemetry.metricsText().then(
      (text) => send(response, telemetry.metricsContentType, text),
      () => response.writeHead(500).end(),
    );
});
server.once('error', (error) => {
  console.error(`The prober cannot listen on ${host}:${port}: ${error.message}. Set PROBER_PORT to another port.`);
  process.exit(1);
});
server.listen(port, host, () => telemetry.log(proberStarted, { port }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
await probing.run(stop.signal);
server.close();
server.closeAllConnections();
telemetry.log(proberStopped, {});
await Promise.race([telemetry.shutdown(), sleep(1000)]);
process.exit(0);
