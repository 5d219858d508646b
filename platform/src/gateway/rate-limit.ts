import rateLimit, { type FastifyRateLimitStore, type FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { callbackify } from 'node:util';
import { localeFrom } from '../kernel/locale.ts';
import { headerValue, isOurs } from '../kernel/trust.ts';
import type { RateLimit } from '../ports/rate-limit.ts';
import { RATE_LIMITED } from './errors.ts';

/** The address that the storefront vouches for, or the socket's own: a stranger's header counts for nothing. */
const clientAddress = (request: FastifyRequest, forwardedSecret: string | undefined): string =>
  (isOurs(request.headers, forwardedSecret) ? headerValue(request.headers, 'x-asyncflow-client-address') : undefined) ??
  request.ip;

/** The plugin's store over our port; a route counts by itself. */
function storeOver(limit: RateLimit): FastifyRateLimitStoreCtor {
  const ofRoute = (route: string): FastifyRateLimitStore => ({
    incr: (address, done, windowMs) =>
      callbackify(() => limit.take(`${route} ${address}`, windowMs))((error, taken) =>
        done(error, { current: taken?.count ?? 0, ttl: taken?.windowLeftMs ?? 0 }),
      ),
    // The plugin's types know the route as the options themselves; what it hands over has it as `routeInfo`.
    child: (options) => {
      const { method, url } = (options as unknown as { readonly routeInfo: RouteOptions }).routeInfo;
      return ofRoute(`${String(method)} ${url}`);
    },
  });
  return class {
    readonly incr = ofRoute('').incr;
    readonly child = ofRoute('').child;
  };
}

/** Requests a minute and address; journeys of our own prober are not counted. */
export async function registerRateLimit(
  server: FastifyInstance,
  limit: RateLimit,
  perMinute: number,
  forwardedSecret: string | undefined,
): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: '1 minute',
    store: storeOver(limit),
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
