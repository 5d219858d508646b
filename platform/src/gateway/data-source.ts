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
  /** How long another process may take to answer. */
  readonly answerMsMax?: number;
}

/** As long as the slowest statement in the other process. */
const ANSWER_MS_MAX = 30_000;

type GatewayGraphQLResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;
type GatewayGraphQLRequest = GraphQLDataSourceProcessOptions['request'];
type Options = GraphQLDataSourceProcessOptions<RequestContext> & { readonly context: RequestContext };

/** How a subgraph in another process hands its cookies to the gateway: a JSON list, since `Set-Cookie` cannot be told apart once joined. */
export const COOKIES_HEADER = 'x-asyncflow-set-cookie';

/** How it says that the answer depends on who asks (`context.dependence`). */
export const PERSONAL_HEADER = 'x-asyncflow-personal';

class RemoteSubgraph extends RemoteGraphQLDataSource<RequestContext> {
  readonly #telemetry: Telemetry;
  readonly #forwardedSecret: string | undefined;

  constructor(url: string, telemetry: Telemetry, forwardedSecret: string | undefined, answerMsMax: number) {
    super({ url });
    // By itself it waits for ever for a process that holds its connections and says nothing.
    const ask = this.fetcher;
    this.fetcher = (to, init) => ask(to, { ...init, signal: AbortSignal.timeout(answerMsMax) });
    this.#telemetry = telemetry;
    this.#forwardedSecret = forwardedSecret;
  }

  override willSendRequest({ request, context }: Options): void {
    const headers = {
      // The planner's introspection at start has no caller.
      ...context?.forwarded,
      traceparent: this.#telemetry.traceparent() ?? context?.forwarded['traceparent'],
      'x-asyncflow-forwarded-secret': this.#forwardedSecret,
    };
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) request.http?.headers.set(name, value);
  }

  override didReceiveResponse({
    response,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<RequestContext>['didReceiveResponse']>>[0]) {
    const headers = response.http?.headers;
    // Fails closed: an answer that does not say so is taken for personal.
    if (headers?.get(PERSONAL_HEADER) !== 'false') context.dependence.isPersonal = true;
    const changes: unknown = JSON.parse(headers?.get(COOKIES_HEADER) ?? '[]');
    if (Array.isArray(changes) && changes.length > 0)
      context.cookies.adopt(changes.filter((change) => typeof change === 'string'));
    return response;
  }
}

/** The only place that knows whether a subgraph is in this process or behind HTTP. */
export function subgraphDataSource({
  name,
  local,
  url,
  telemetry,
  forwardedSecret,
  answerMsMax = ANSWER_MS_MAX,
}: DataSourceOptions): GraphQLDataSource<RequestContext> {
  if (local === undefined && url === undefined) throw new Error(`SUBGRAPH_URLS names no address for ${name}`);
  const remote =
    url === undefined || local !== undefined ? undefined : new RemoteSubgraph(url, telemetry, forwardedSecret, answerMsMax);
  const fetchFrom = (options: Options): Promise<GatewayGraphQLResponse> =>
    remote ? remote.process(options) : answerLocally(local, options.request, options.context);
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
