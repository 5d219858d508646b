import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contextFromHeaders } from '../kernel/context.ts';
import { subgraphDataSource } from './data-source.ts';

let server: Server;
let url: string;
let begins = false;
beforeEach(async () => {
  server = createServer((_request, response) => {
    if (begins) response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test.each([
  ['holds the request and answers nothing', false],
  ['begins an answer and does not end it', true],
])('a process that %s is waited for so long and no longer', async (_, itBegins) => {
  begins = itBegins;
  const source = subgraphDataSource({
    name: 'search',
    local: undefined,
    url,
    telemetry: recordingTelemetry(),
    forwardedSecret: undefined,
    answerMsMax: 100,
  });
  const context = contextFromHeaders({}, '127.0.0.1', {
    forwardedSecret: undefined,
    secureCookies: false,
    authenticate: () => Promise.resolve(undefined),
  });
  const request = { query: '{ __typename }' };
  await expect(source.process({ request, context } as Parameters<typeof source.process>[0])).rejects.toThrow(/aborted/);
});
