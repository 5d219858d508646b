import type { IncomingMessage } from 'node:http';

/**
 * The address a request came from: the connection's own, or what the nearest of our own proxies said, where `trustedHops` of them stand before
 * this process. Entries further to the left are a stranger's word.
 */
export function clientAddress(forwardedFor: string | undefined, connection: string, trustedHops: number): string {
  const said = (forwardedFor ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return trustedHops === 0 ? connection : (said[Math.max(0, said.length - trustedHops)] ?? connection);
}

/** Makes `x-forwarded-for` of a request that has just arrived one address that can be counted on. */
export function settleAddress(request: IncomingMessage, trustedHops: number): void {
  const given = request.headers['x-forwarded-for'];
  request.headers['x-forwarded-for'] = clientAddress(
    Array.isArray(given) ? given.join(',') : given,
    request.socket.remoteAddress ?? '',
    trustedHops,
  );
}
