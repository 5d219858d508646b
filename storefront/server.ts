import { pageFailed, storefrontListening } from '@asyncflow/observability/conventions/storefront.ts';
import compression from 'compression';
import next from 'next';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { settleAddress } from './lib/address/index.ts';
import { PLATFORM_URL } from './lib/graph/platform-url.ts';
import { telemetry } from './lib/telemetry/server.ts';
import { limitFetch } from './server/limit-fetch.ts';
import { listen } from './server/listen.ts';
import { platform } from './server/platform.ts';
import { staticFiles } from './server/static-files.ts';

// The shop's one server (platform/docs/decisions/0021): the build's files, the platform behind the shop's own address, and Next for the pages.

const DRAIN_WITHIN_MS = 1000;
const CLOSE_WITHIN_MS = 900;
const FETCH_WITHIN_MS = 10_000;
const dev = process.env.NODE_ENV !== 'production';
const hostname = process.env['STOREFRONT_HOST'] || '127.0.0.1';
const port = Number(process.env['STOREFRONT_PORT'] || 3000);
/** Proxies of ours before this process; each adds an address to `x-forwarded-for`. */
const trustedHops = Number(process.env['TRUSTED_PROXY_HOPS'] || 0);

// Before Next, which puts its own in front.
limitFetch(FETCH_WITHIN_MS);
// Next listens for upgrades by itself, and leaves those it does not know open: it is handed its own alone.
const upgradesOfNext = createServer();
const pages = next({ dev, dir: import.meta.dirname, hostname, port, httpServer: upgradesOfNext });
await pages.prepare();
const page = pages.getRequestHandler();
const files = dev ? undefined : staticFiles(import.meta.dirname);
const behind = platform({
  url: PLATFORM_URL,
  forwardedSecret: process.env['FORWARDED_SECRET'],
});
// Typed for Express, written for Node's own server.
const compress = compression() as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

function failed(response: ServerResponse, error: unknown): void {
  telemetry()?.log(pageFailed, { cause: error instanceof Error ? error.name : 'unknown' });
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

const answer = (request: IncomingMessage, response: ServerResponse): void =>
  compress(request, response, () => {
    const answered = behind.serves(pathOf(request)) ? behind.answer(request, response) : page(request, response);
    answered.catch((error: unknown) => failed(response, error));
  });

const server = createServer((request, response) => {
  // A stranger could choose the address that limits count: Next believes an `x-forwarded-for` that is there.
  settleAddress(request, trustedHops);
  if (files) files(request, response, () => answer(request, response));
  else answer(request, response);
});
server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
  settleAddress(request, trustedHops);
  if (behind.serves(pathOf(request))) void behind.upgrade(request, socket, head);
  else if (dev) upgradesOfNext.emit('upgrade', request, socket, head);
  else socket.destroy();
});

/** What is in hand may end, for a while. */
async function stop(): Promise<void> {
  server.close();
  await Promise.race([once(server, 'close'), after(DRAIN_WITHIN_MS)]);
  await Promise.race([Promise.all([pages.close(), telemetry()?.shutdown()]), after(CLOSE_WITHIN_MS)]);
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

await listen(server, port, hostname);
telemetry()?.log(storefrontListening, { port });
