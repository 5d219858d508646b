import { createProxyServer } from 'httpxy';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { localeOf } from '../lib/locale/index.ts';
import { visitorOf } from '../lib/telemetry/visitor.ts';

export interface PlatformOptions {
  readonly url: string;
  /** Vouches for the shopper's address (platform/docs/decisions/0015); undefined where the platform limits by connection. */
  readonly forwardedSecret: string | undefined;
}

export interface Platform {
  /** Whether the platform answers this path. */
  serves(path: string): boolean;
  /** Sends a request on and its answer back; answers a coded error (503) itself when the platform does not. `x-forwarded-for` must be settled (lib/address). */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** A WebSocket. The socket is closed when the platform does not take it. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): Promise<void>;
}

const OURS = ['x-asyncflow-forwarded-secret', 'x-asyncflow-client-address', 'x-asyncflow-synthetic'];
const ANSWER_WITHIN_MS = 30_000;
const UPGRADE_WITHIN_MS = 5000;
/** As the platform says it (platform/src/kernel/errors.ts). */
const UNAVAILABLE = {
  ko: '지금은 답할 수 없습니다. 잠시 후 다시 시도해 주세요.',
  en: 'The shop cannot answer right now. Please try again shortly.',
} as const;

/** The platform, as the shop's own address shows it: the graph and the pictures. */
export function platform({ url, forwardedSecret }: PlatformOptions): Platform {
  const proxy = createProxyServer({
    target: url,
    changeOrigin: true,
    proxyTimeout: ANSWER_WITHIN_MS,
    upgradeTimeout: UPGRADE_WITHIN_MS,
  });
  const vouch = ({ headers }: IncomingMessage): void => {
    // What a stranger says of our own headers is dropped; a browser of ours proves that it is.
    const isSynthetic = visitorOf((name) => headers[name], forwardedSecret) === 'synthetic';
    for (const name of OURS) delete headers[name];
    if (isSynthetic) headers['x-asyncflow-synthetic'] = 'true';
    const address = headers['x-forwarded-for'];
    if (forwardedSecret !== undefined && address) {
      headers['x-asyncflow-forwarded-secret'] = forwardedSecret;
      headers['x-asyncflow-client-address'] = address;
    }
    // The platform compares a page's origin with the name the shop was asked by; a page of another site cannot set this header.
    headers['x-forwarded-host'] ??= headers.host;
  };
  return {
    serves: (path) => path === '/api/graphql' || path.startsWith('/pictures/'),
    async answer(request, response) {
      vouch(request);
      try {
        await proxy.web(request, response);
      } catch {
        if (response.headersSent) return void response.destroy();
        const locale = localeOf(request.headers['accept-language']?.trim().slice(0, 2).toLowerCase());
        const body = JSON.stringify({ errors: [{ message: UNAVAILABLE[locale], extensions: { code: 'UNAVAILABLE' } }] });
        response.writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(body);
      }
    },
    async upgrade(request, socket, head) {
      vouch(request);
      await proxy.ws(request, socket, {}, head).catch(() => socket.destroy());
    },
  };
}
