import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { settleAddress } from './index';

/** Proxies of ours before this process; each adds an address to `x-forwarded-for`. */
const TRUSTED_HOPS = Number(process.env['TRUSTED_PROXY_HOPS'] || 0);

/**
 * Next believes an `x-forwarded-for` that is there and shows the connection to nobody, so a stranger could choose the address that limits
 * count. Node tells of each request before Next sees it.
 */
export function trustConnectionsOnly(): void {
  subscribe('http.server.request.start', (message) =>
    settleAddress((message as { request: IncomingMessage }).request, TRUSTED_HOPS),
  );
}
