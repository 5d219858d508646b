import { RemoteGraphQLDataSource, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { subgraphFetch } from '@asyncflow/observability/conventions/graphql.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { RequestContext } from '../kernel/context.ts';
import type { Subgraph } from './subgraph.ts';

export interface DataSourceOptions {
  readonly name: string;
  /** This process's own subgraph; absent when it is served elsewhere. */
  readonly local: Subgraph | undefined;
  readonly url: string | undefined;
  readonly telemetry: Telemetry;
  /** Ours, so that the other process believes what is said of the caller. */
  readonly forwardedSecret: string | undefined;
}

type GatewayGraphQLResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;
type GatewayGraphQLRequest = GraphQLDataSourceProcessOptions['request'];
type Options = GraphQLDataSourceProcessOptions<RequestContext> & { readonly context: RequestContext };

/** How a subgraph in another process hands its cookies to the gateway: a JSON list, since `Set-Cookie` cannot be told apart once joined. */
export const COOKIES_HEADER = 'x-asyncflow-set-cookie';

class RemoteSubgraph extends RemoteGraphQLDataSource<RequestContext> {
  override willSendRequest({ request, context }: Options): void {
    // The planner's introspection at start has no caller.
    for (const [name, value] of Object.entries(context?.forwarded ?? {})) request.http?.headers.set(name, value);
  }

  override didReceiveResponse({
    response,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<RequestContext>['didReceiveResponse']>>[0]) {
    const changes: unknown = JSON.parse(response.http?.headers.get(COOKIES_HEADER) ?? '[]');
    if (Array.isArray(changes)) context.cookies.adopt(changes.filter((change) => typeof change === 'string'));
    return response;
  }
}

function remoteSubgraph(name: string, url: string | undefined): RemoteSubgraph {
  if (url === undefined) throw new Error(`SUBGRAPH_URLS names no address for ${name}`);
  return new RemoteSubgraph({ url });
}

/** The only place that knows whether a subgraph is in this process or behind HTTP. */
export function subgraphDataSource({
  name,
  local,
  url,
  telemetry,
  forwardedSecret,
}: DataSourceOptions): GraphQLDataSource<RequestContext> {
  const remote = local === undefined ? remoteSubgraph(name, url) : undefined;
  const fetchFrom = (options: Options): Promise<GatewayGraphQLResponse> => {
    const { request, context } = options;
    if (!remote) return answerLocally(local, request, context);
    const traceparent = telemetry.traceparent();
    const forwarded = {
      ...context.forwarded,
      ...(traceparent === undefined ? {} : { traceparent }),
      ...(forwardedSecret === undefined ? {} : { 'x-asyncflow-forwarded-secret': forwardedSecret }),
      'x-asyncflow-client-address': context.clientAddress,
      ...(context.synthetic ? { 'x-asyncflow-synthetic': 'true' } : {}),
    };
    return remote.process({ ...options, context: { ...context, forwarded } });
  };
  return {
    process: (options) =>
      telemetry.span(subgraphFetch, { attributes: { 'asyncflow.subgraph': name } }, async (span) => {
        // The planner's own requests at start, which alone have no context, do not occur with a supergraph SDL.
        const answer = await fetchFrom(options as Options);
        const code = answer.errors?.[0]?.extensions?.['code'];
        if (typeof code === 'string') span.fail(code);
        return answer;
      }),
  };
}

async function answerLocally(
  local: Subgraph | undefined,
  request: GatewayGraphQLRequest,
  context: RequestContext,
): Promise<GatewayGraphQLResponse> {
  const { query = '', variables, operationName } = request;
  return { ...(await local?.execute({ query, variables, operationName }, context)) };
}
