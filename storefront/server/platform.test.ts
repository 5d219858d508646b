import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { settleAddress } from '../lib/address/index.ts';
import { platform } from './platform.ts';

const SECRET = 'a-secret-of-the-test-only';
let behind: Server;
let shop: Server;
let asked: IncomingMessage[];

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
async function listen(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
function close(server: Server): void {
  server.closeAllConnections();
  server.close();
}

beforeEach(async () => {
  asked = [];
  behind = await listen(
    createServer((request, response) => {
      asked.push(request);
      if (request.url === '/pictures/hangs-up.svg') return void request.socket.destroy();
      response.setHeader('set-cookie', ['session=a; HttpOnly', 'cart=b; HttpOnly']);
      request.pipe(response);
    }),
  );
  behind.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    asked.push(request);
    socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n');
    socket.pipe(socket);
  });
  const part = platform({ url: `http://127.0.0.1:${portOf(behind)}`, forwardedSecret: SECRET });
  shop = await listen(
    createServer((request, response) => {
      settleAddress(request, 0);
      void part.answer(request, response);
    }),
  );
  shop.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    settleAddress(request, 0);
    void part.upgrade(request, socket, head);
  });
});
afterEach(() => {
  close(shop);
  close(behind);
});

const post = (headers: Record<string, string> = {}, path = '/api/graphql') =>
  fetch(`http://127.0.0.1:${portOf(shop)}${path}`, { method: 'POST', body: '{"query":"{ a }"}', headers });

describe('a request for the platform', () => {
  test('arrives with its body, and its answer with every cookie and no address of ours', async () => {
    const response = await post();
    expect(await response.text()).toBe('{"query":"{ a }"}');
    expect(response.headers.getSetCookie()).toEqual(['session=a; HttpOnly', 'cart=b; HttpOnly']);
    expect(JSON.stringify([...response.headers])).not.toContain(String(portOf(behind)));
  });

  test('is vouched for by the connection’s address, whatever a stranger says', async () => {
    await post({
      'x-forwarded-for': '203.0.113.9',
      'x-asyncflow-client-address': '203.0.113.9',
      'x-asyncflow-forwarded-secret': 'guessed',
      'x-asyncflow-synthetic': 'true',
      traceparent: `00-${'c'.repeat(32)}-${'d'.repeat(16)}-01`,
    });
    expect(asked[0]?.headers).toMatchObject({
      'x-asyncflow-client-address': '127.0.0.1',
      'x-asyncflow-forwarded-secret': SECRET,
      'x-forwarded-host': `127.0.0.1:${portOf(shop)}`,
      // A tracer that listens in this process may put a span of its own between.
      traceparent: expect.stringMatching(/^00-c{32}-[0-9a-f]{16}-0[01]$/),
    });
    expect(asked[0]?.headers['x-asyncflow-synthetic']).toBeUndefined();
  });

  test('of a browser that proves to be ours stays marked as synthetic', async () => {
    await post({ 'x-asyncflow-forwarded-secret': SECRET, 'x-asyncflow-synthetic': 'true' });
    expect(asked[0]?.headers).toMatchObject({ 'x-asyncflow-synthetic': 'true', 'x-asyncflow-client-address': '127.0.0.1' });
  });

  test.each([
    ['en', 'The shop cannot answer right now. Please try again shortly.'],
    ['ko', '지금은 답할 수 없습니다. 잠시 후 다시 시도해 주세요.'],
  ])('while the platform is down is answered with a coded error in %s', async (language, message) => {
    close(behind);
    const response = await post({ 'accept-language': language });
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
  });

  test('whose answer is cut before it begins is answered with a coded error', async () => {
    expect((await post({}, '/pictures/hangs-up.svg')).status).toBe(503);
  });

  test('that becomes a WebSocket passes both ways, vouched for', async () => {
    const upgrade = ask({
      port: portOf(shop),
      host: '127.0.0.1',
      path: '/api/graphql',
      headers: { connection: 'upgrade', upgrade: 'websocket', 'x-forwarded-for': '203.0.113.9' },
    }).end();
    const [, socket] = (await once(upgrade, 'upgrade')) as [IncomingMessage, Socket];
    socket.write('hello');
    expect(String((await once(socket, 'data'))[0])).toBe('hello');
    expect(asked[0]?.headers['x-asyncflow-client-address']).toBe('127.0.0.1');
    const closed = once(socket, 'close');
    socket.end();
    await closed;
  });
});
