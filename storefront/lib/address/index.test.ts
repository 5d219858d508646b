import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import { clientAddress, settleAddress } from './index';

describe('the address that limits count', () => {
  test('is the connection, whatever a stranger writes', () => {
    expect(clientAddress(undefined, '192.0.2.1', 0)).toBe('192.0.2.1');
    expect(clientAddress('203.0.113.9', '192.0.2.1', 0)).toBe('192.0.2.1');
  });

  test('is what our own proxies said where they are counted, and never what stands left of it', () => {
    expect(clientAddress('203.0.113.9, 198.51.100.7', '10.0.0.1', 1)).toBe('198.51.100.7');
    expect(clientAddress('203.0.113.9, 198.51.100.7, 10.0.0.2', '10.0.0.1', 2)).toBe('198.51.100.7');
    expect(clientAddress('198.51.100.7', '10.0.0.1', 2)).toBe('198.51.100.7');
    expect(clientAddress(undefined, '10.0.0.1', 1)).toBe('10.0.0.1');
  });

  test('of a real request is settled to be one that can be counted on', async () => {
    const server = createServer((request, response) => {
      settleAddress(request, 0);
      response.end(request.headers['x-forwarded-for']);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const [response] = (await once(
      get({ port, host: '127.0.0.1', headers: { 'x-forwarded-for': '203.0.113.9' } }),
      'response',
    )) as [IncomingMessage];
    expect((await response.toArray()).join('')).toBe('127.0.0.1');
    server.close();
  });
});
