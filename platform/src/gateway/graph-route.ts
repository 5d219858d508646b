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
import { isCrossSite } from './cross-site.ts';
import { subgraphDataSource } from './data-source.ts';
import { CROSS_SITE_REQUEST } from './errors.ts';
import { registerIde, wantsIde } from './ide.ts';
import { TOKENS_MAX } from './limits.ts';
import { operationPlugin, type GatewayContext, type OperationRecord } from './operation-plugin.ts';
import type { Subgraph } from './subgraph.ts';
import type { Supergraph } from './supergraph.ts';

export interface GraphOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly telemetry: NodeTelemetry;
  readonly supergraph: Supergraph;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly means: ContextMeans;
}

/** Answers operations without counting them. */
export type WarmUp = (documents: readonly string[], times: number) => Promise<void>;

/** `/api/graphql`: the gateway over POST (GET for what Apollo admits), the IDE for a browser. */
export async function serveGraph(
  server: FastifyInstance,
  { config, clock, telemetry, supergraph, subgraphs, means }: GraphOptions,
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
  let inFlight = 0;

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
        const headers = new HeaderMap();
        for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
        const {
          status,
          headers: answered,
          body,
        } = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: request.method,
            headers,
            body: request.body,
            search: new URL(request.url, 'http://localhost').search,
          },
          context: async () => ({ ...context, operation }),
        });
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
        for (const [name, value] of answered) reply.header(name, value);
        if (context.cookies.changes.length > 0) reply.header('set-cookie', context.cookies.changes);
        return reply.code(status ?? 200).send(body.kind === 'complete' ? body.string : '');
      });
    } finally {
      telemetry.gauge(operationsInFlight, {}, (inFlight -= 1));
    }
  };
  server.route({ method: ['GET', 'POST'], url: '/api/graphql', config: { rateLimit: {} }, handler: answer });

  return async (documents, times) => {
    const context = {
      ...contextFromHeaders({}, '127.0.0.1', means),
      operation: { label: 'other', class: 'read', outcome: 'ok', span: { set: () => undefined, fail: () => undefined } },
    } as const;
    for (let time = 0; time < times; time += 1)
      for (const query of documents)
        await apollo.executeOperation(
          { query },
          { contextValue: { ...context, operation: { ...context.operation }, loaders: new Map() } },
        );
  };
}
