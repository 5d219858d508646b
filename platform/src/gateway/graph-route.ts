import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloGateway } from '@apollo/gateway';
import { gatewayOperation, operationDuration, operationsInFlight } from '@asyncflow/observability/conventions/graphql.ts';
import type { NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../kernel/clock.ts';
import type { Config } from '../kernel/config.ts';
import { contextFromHeaders, type ContextMeans } from '../kernel/context.ts';
import { headerValue } from '../kernel/trust.ts';
import type { Cache } from '../ports/cache.ts';
import { isCrossSite } from './cross-site.ts';
import { subgraphDataSource } from './data-source.ts';
import { CROSS_SITE_REQUEST, METHOD_NOT_ALLOWED } from './errors.ts';
import { registerIde, wantsIde } from './ide.ts';
import { TOKENS_MAX } from './limits.ts';
import { operationPlugin, type GatewayContext, type OperationRecord } from './operation-plugin.ts';
import { questionOf, responseCache, type Made } from './response-cache.ts';
import type { Subgraph } from './subgraph.ts';
import type { Supergraph } from './supergraph.ts';

export interface GraphOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly telemetry: NodeTelemetry;
  readonly supergraph: Supergraph;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly means: ContextMeans;
  readonly cache: Cache;
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
}

/** As Apollo sends an answer without errors to who accepts any JSON. */
const KEPT_HEADERS = [['content-type', 'application/json; charset=utf-8']] as const;

/** Answers operations without counting them. */
export type WarmUp = (documents: readonly string[], times: number) => Promise<void>;

/** `/api/graphql`: the gateway over POST (GET for what Apollo admits), the IDE for a browser. */
export async function serveGraph(
  server: FastifyInstance,
  { config, clock, telemetry, supergraph, subgraphs, means, cache }: GraphOptions,
): Promise<WarmUp> {
  const apollo = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl: supergraph.supergraphSdl,
      buildService: ({ name }) =>
        subgraphDataSource({
          name,
          local: subgraphs.get(name),
          url: config.subgraphUrls.get(name),
          telemetry,
          forwardedSecret: means.forwardedSecret,
        }),
    }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKENS_MAX },
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), operationPlugin(telemetry)],
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  const ide = await registerIde(server);
  const responses = responseCache(cache, clock, telemetry);
  let inFlight = 0;

  const make = async (request: FastifyRequest, context: GatewayContext): Promise<Made<Reply>> => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        body: request.body,
        search: new URL(request.url, 'http://localhost').search,
      },
      context: async () => context,
    });
    const { label, class: kind, outcome } = context.operation;
    const body = answered.body.kind === 'complete' ? answered.body.string : '';
    const reply = { status: answered.status, headers: answered.headers, body };
    if (kind === 'write' || context.dependence.isPersonal) return { reply, shared: 'never' };
    return { reply, shared: outcome === 'ok' && (answered.status ?? 200) === 200 ? { label, body } : undefined };
  };

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (wantsIde(request)) return reply.type('text/html; charset=utf-8').send(ide);
    if (isCrossSite(request.headers, config.publicUrl, means.forwardedSecret))
      throw Object.assign(new Error('from a page of another site'), { code: CROSS_SITE_REQUEST.code });
    const began = clock.monotonicSeconds();
    const context = contextFromHeaders(request.headers, request.ip, means);
    telemetry.gauge(operationsInFlight, {}, (inFlight += 1));
    const traced = {
      traceparent: headerValue(request.headers, 'traceparent'),
      synthetic: context.synthetic,
      attributes: context.synthetic ? { 'user_agent.synthetic.type': 'test' as const } : {},
    };
    try {
      return await telemetry.request(gatewayOperation, traced, async (span) => {
        const operation: OperationRecord = { label: 'other', class: 'read', outcome: 'ok', span };
        const answered = await responses.answer(questionOf(request, context), () =>
          make(request, Object.assign(context, { operation })),
        );
        if ('kept' in answered) {
          operation.label = answered.kept.label;
          operation.class = answered.class;
          span.set({
            'graphql.operation.name': operation.label,
            'graphql.operation.type': 'query',
            'asyncflow.operation.class': operation.class,
          });
        }
        const { status, headers, body }: Reply =
          'kept' in answered ? { status: 200, headers: KEPT_HEADERS, body: answered.kept.body } : answered.made;
        const { label, outcome } = operation;
        // Refused before there was an operation to speak of: not JSON of a request, a GET that may not be.
        const refused = status !== undefined && status >= 400 && status < 500 && outcome === 'ok';
        telemetry.observe(
          operationDuration,
          {
            operation: label,
            class: operation.class,
            outcome: refused ? 'client-error' : outcome,
            audience: context.synthetic ? 'synthetic' : 'shopper',
          },
          clock.monotonicSeconds() - began,
        );
        for (const [name, value] of headers) reply.header(name, value);
        if (context.cookies.changes.length > 0) reply.header('set-cookie', context.cookies.changes);
        return reply.code(status ?? 200).send(body);
      });
    } finally {
      telemetry.gauge(operationsInFlight, {}, (inFlight -= 1));
    }
  };
  server.route({ method: ['GET', 'POST'], url: '/api/graphql', config: { rateLimit: {} }, handler: answer });
  server.route({
    method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
    url: '/api/graphql',
    config: { rateLimit: {} },
    handler: (_request, reply) => {
      reply.header('allow', 'GET, POST');
      throw Object.assign(new Error('another method'), { code: METHOD_NOT_ALLOWED.code });
    },
  });

  return async (documents, times) => {
    for (let time = 0; time < times; time += 1)
      for (const query of documents)
        await apollo.executeOperation(
          { query },
          { contextValue: Object.assign(contextFromHeaders({}, '127.0.0.1', means), { operation: uncounted() }) },
        );
  };
}

const uncounted = (): OperationRecord => ({
  label: 'other',
  class: 'read',
  outcome: 'ok',
  span: { set: () => undefined, fail: () => undefined },
});
