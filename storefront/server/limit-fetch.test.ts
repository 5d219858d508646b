import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { limitFetch } from './limit-fetch.ts';

const { fetch: original } = globalThis;
let silent: Server;
let url: string;
beforeEach(async () => {
  // Takes every request and answers the first part of none but those for `/begins`.
  silent = createServer((request, response) => {
    if (request.url === '/begins') response.writeHead(200).write('{');
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
});
afterEach(() => {
  globalThis.fetch = original;
  silent.closeAllConnections();
  silent.close();
});

test('what is asked without a limit is given up, before the answer and in the middle of it', async () => {
  limitFetch(200);
  await expect(fetch(url)).rejects.toMatchObject({ name: 'TimeoutError' });
  const begun = await fetch(`${url}/begins`, { method: 'POST', body: '{}' });
  await expect(begun.text()).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a limit of its own holds', async () => {
  limitFetch(1);
  const own = new AbortController();
  const asked = fetch(url, { signal: own.signal });
  await once(silent, 'request');
  own.abort(new Error('no longer wanted'));
  await expect(asked).rejects.toThrow('no longer wanted');
});
