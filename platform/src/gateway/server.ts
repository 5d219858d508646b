import { gatewayOperation } from '@asyncflow/observability/conventions/graphql.ts';
import type { NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Clock } from '../kernel/clock.ts';
import type { Config } from '../kernel/config.ts';
import { contextFromHeaders, type ContextMeans } from '../kernel/context.ts';
import type { Route } from '../kernel/domain.ts';
import type { ErrorKind } from '../kernel/errors.ts';
import { localeFrom } from '../kernel/locale.ts';
import { headerValue, isOurs } from '../kernel/trust.ts';
import type { Cache } from '../ports/cache.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { RateLimit } from '../ports/rate-limit.ts';
import { COOKIES_HEADER, PERSONAL_HEADER } from './data-source.ts';
import {
  BAD_REQUEST,
  CROSS_SITE_REQUEST,
  kindOf,
  METHOD_NOT_ALLOWED,
  PAYLOAD_TOO_LARGE,
  RATE_LIMITED,
  UNSUPPORTED_MEDIA_TYPE,
} from './errors.ts';
import { serveDebugPages } from './debug-pages.ts';
import { serveGraph, type WarmUp } from './graph-route.ts';
import { BODY_BYTES_MAX } from './limits.ts';
import { countErrors } from './operation-plugin.ts';
import { registerRateLimit } from './rate-limit.ts';
import type { Subgraph } from './subgraph.ts';
import type { Supergraph } from './supergraph.ts';

export interface ServerOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly telemetry: NodeTelemetry;
  readonly supergraph: Supergraph | undefined;
  /** Those of this process. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly routes: readonly Route[];
  readonly cache: Cache;
  readonly rateLimit: RateLimit;
  /** The account behind a session cookie's value. */
  authenticate: ContextMeans['authenticate'];
  /** The newest mails, where they stay on this machine. */
  readonly recentMails: Mailer['recent'];
  /** Why it cannot serve; undefined when it can. */
  readiness(): Promise<string | undefined>;
}

const FASTIFY_CODES: Readonly<Record<string, ErrorKind>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: PAYLOAD_TOO_LARGE,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: UNSUPPORTED_MEDIA_TYPE,
  [METHOD_NOT_ALLOWED.code]: METHOD_NOT_ALLOWED,
  [RATE_LIMITED.code]: RATE_LIMITED,
  [CROSS_SITE_REQUEST.code]: CROSS_SITE_REQUEST,
};

/** The platform's one HTTP server: the gateway, the subgraphs it serves to others, and plain routes. Not yet listening. */
export async function buildServer(
  options: ServerOptions,
): Promise<{ readonly server: FastifyInstance; readonly warmUp: WarmUp | undefined }> {
  const { config, telemetry, supergraph, subgraphs } = options;
  const means: ContextMeans = {
    forwardedSecret: config.FORWARDED_SECRET,
    secureCookies: config.publicUrl.startsWith('https:'),
    authenticate: options.authenticate,
  };
  const server = Fastify({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
  });

  server.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
    const known = FASTIFY_CODES[error.code ?? ''] ?? ((error.statusCode ?? 500) < 500 ? BAD_REQUEST : kindOf(error));
    const body = { message: known.text[localeFrom(request.headers['accept-language'])], extensions: { code: known.code } };
    countErrors(telemetry, 'other', [body]);
    if (known === BAD_REQUEST && /JSON|body/i.test(error.message))
      Object.assign(body.extensions, { reason: error.message.slice(0, 200) });
    return reply.code(known.status).send({ errors: [body] });
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ errors: [{ message: 'Not found.', extensions: { code: 'NOT_FOUND' } }] }),
  );
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  await registerRateLimit(server, options.rateLimit, config.RATE_LIMIT_PER_MINUTE, means.forwardedSecret);

  server.get('/healthz', () => ({ status: 'alive' }));
  server.get('/readyz', async (_request, reply) => {
    const reason = await options.readiness();
    return reason === undefined ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason });
  });
  if (config.NODE_ENV !== 'production') serveDebugPages(server, options);
  for (const route of options.routes)
    server.route({
      method: route.method ?? 'GET',
      url: route.path,
      config: route.access === 'ours' ? {} : { rateLimit: {} },
      handler: async (request, reply) => {
        if (route.access === 'ours' && !isOurs(request.headers, means.forwardedSecret)) return reply.callNotFound();
        const answer = await route.answer(request.params as Record<string, string>, request.body);
        if (answer === null) return reply.callNotFound();
        const caching = answer.cacheSeconds > 0 ? `public, max-age=${answer.cacheSeconds}` : 'no-store';
        return reply
          .code(answer.status ?? 200)
          .type(answer.contentType)
          .header('cache-control', caching)
          .send(answer.body);
      },
    });

  for (const subgraph of config.PLATFORM_ROLE === 'all' ? [] : subgraphs.values())
    server.post<{ Body: { query?: unknown; variables?: Record<string, unknown>; operationName?: string } | null }>(
      `/subgraphs/${subgraph.name}`,
      async (request, reply) => {
        if (means.forwardedSecret !== undefined && !isOurs(request.headers, means.forwardedSecret)) return reply.callNotFound();
        const { query, variables, operationName } = request.body ?? {};
        const context = contextFromHeaders(request.headers, request.ip, means);
        const traced = { traceparent: headerValue(request.headers, 'traceparent'), synthetic: context.synthetic };
        const answer = await telemetry.request(gatewayOperation, traced, () =>
          subgraph.execute({ query: String(query), variables, operationName }, context),
        );
        reply.header(PERSONAL_HEADER, String(context.dependence.isPersonal));
        if (context.cookies.changes.length > 0) reply.header(COOKIES_HEADER, JSON.stringify(context.cookies.changes));
        return answer;
      },
    );

  const warmUp = supergraph ? await serveGraph(server, { ...options, supergraph, means }) : undefined;
  return { server, warmUp };
}
