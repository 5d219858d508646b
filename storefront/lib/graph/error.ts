/** The platform did not answer, or answered with an error of its own. `code` is the graph's; `UNREACHABLE` when there was no answer. */
export class GraphError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'GraphError';
    this.code = code;
  }
}

/** Asked again, it may well go through. What the platform refuses stays refused. */
export const isTransient = (error: unknown): boolean =>
  !(error instanceof GraphError) || ['UNREACHABLE', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'].includes(error.code);

export interface GraphAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The data, when it is whole. Throws GraphError. */
export function dataOf<Result>({ data, errors }: GraphAnswer<Result>, status: number): Result {
  const [error] = errors ?? [];
  if (error || data === undefined || data === null)
    throw new GraphError(error?.extensions?.code ?? 'UNREACHABLE', error?.message ?? `status ${status}`);
  return data;
}

/** The body to send. The platform's metrics and limits go by the operation's name. */
export const bodyOf = (source: string, variables: unknown): string =>
  JSON.stringify({ query: source, variables, operationName: /\b(?:query|mutation) (\w+)/.exec(source)?.[1] ?? '' });
