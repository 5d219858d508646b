import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '../tools/precompress.ts';
import { staticFiles } from './static-files.ts';

const SCRIPT = 'console.log("여행용 가방");'.repeat(100);
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'static-files-'));
  const built = path.join(folder, '.next/static/chunks');
  mkdirSync(built, { recursive: true });
  writeFileSync(path.join(built, 'a.js'), SCRIPT);
  writeFileSync(path.join(folder, '.next/BUILD_ID'), 'not for everyone');
  await precompress(path.join(folder, '.next/static'));
  const files = staticFiles(folder);
  server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end(`${request.url} is somebody else's`)),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function fetched(url: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(get({ port, host: '127.0.0.1', path: url, headers }), 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(await response.toArray()) };
}

describe('a file of the build', () => {
  test.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (body: Buffer) => body],
  ])('comes as %s to a browser that takes %s, for a year', async (encoding, accepted, unpack) => {
    const { status, headers, body } = await fetched('/_next/static/chunks/a.js', { 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toBe('text/javascript');
    expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  test('comes whole when a range is asked for that makes no sense', async () => {
    const { status, body } = await fetched('/_next/static/chunks/a.js', { range: 'bytes=9-2' });
    expect([status, body.toString()]).toEqual([200, SCRIPT]);
  });

  test.each(['/_next/static/none.js', '/_next/static/../BUILD_ID', '/_next/static/%2e%2e/BUILD_ID', '/_next/BUILD_ID', '/'])(
    'is not what %s asks for, which goes on as it was',
    async (url) => {
      expect((await fetched(url)).body.toString()).toBe(`${url} is somebody else's`);
    },
  );
});
