import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { localeFrom } from '../kernel/locale.ts';
import { headerValue, isOurs } from '../kernel/trust.ts';
import { RATE_LIMITED } from './errors.ts';

/** Addresses remembered at most; the least recently seen is forgotten first. */
const ADDRESSES_MAX = 20_000;

/** The address that the storefront vouches for, or the socket's own: a stranger's header counts for nothing. */
const clientAddress = (request: FastifyRequest, forwardedSecret: string | undefined): string =>
  (isOurs(request.headers, forwardedSecret) ? headerValue(request.headers, 'x-asyncflow-client-address') : undefined) ??
  request.ip;

/** Requests a minute and address; journeys of our own prober are not counted. */
export async function registerRateLimit(
  server: FastifyInstance,
  perMinute: number,
  forwardedSecret: string | undefined,
): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: '1 minute',
    cache: ADDRESSES_MAX,
    keyGenerator: (request) => clientAddress(request, forwardedSecret),
    allowList: (request) =>
      headerValue(request.headers, 'x-asyncflow-synthetic') === 'true' && isOurs(request.headers, forwardedSecret),
    errorResponseBuilder: (request, { ttl }) => ({
      statusCode: RATE_LIMITED.status,
      code: RATE_LIMITED.code,
      message: RATE_LIMITED.text[localeFrom(request.headers['accept-language'])],
      retryAfterSeconds: Math.ceil(ttl / 1000),
    }),
  });
}
