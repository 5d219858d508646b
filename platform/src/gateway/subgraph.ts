import { buildSubgraphSchema } from '@apollo/subgraph';
import { requestFailed } from '@asyncflow/observability/conventions/logs.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { execute, parse, validate, type DocumentNode, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../kernel/context.ts';
import type { Resolvers } from '../kernel/domain.ts';
import { kindOf, publicError } from './errors.ts';
import { countRefusals } from './refusals.ts';
import type { SubgraphDefinition } from './supergraph.ts';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** As JSON has it, so that an answer is the same in process and over HTTP. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** One domain's graph, answered in this process; the same whether the gateway is here or across the network. */
export interface Subgraph {
  readonly name: string;
  execute(request: SubgraphRequest, context: RequestContext): Promise<SubgraphAnswer>;
}

/** Documents come from the query planner, so that few differ: parsed and validated once each. */
const DOCUMENTS_MAX = 1000;

export function buildSubgraph({ name, typeDefs }: SubgraphDefinition, resolvers: Resolvers, telemetry: Telemetry): Subgraph {
  // The subgraph library's resolver map is wider than the types generated from the SDL.
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: countRefusals(name, resolvers, telemetry) as never }]);
  const documents = new LRUCache<string, DocumentNode>({ max: DOCUMENTS_MAX });

  const documentOf = (query: string): DocumentNode | readonly GraphQLError[] => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    documents.set(query, document);
    return document;
  };

  return {
    name,
    async execute({ query, variables, operationName }, context) {
      const document = documentOf(query);
      if (!('kind' in document)) return { errors: document.map((error) => publicError(error, context.locale)) };
      const result = await execute({
        schema,
        document,
        contextValue: context,
        variableValues: { ...variables },
        operationName: operationName ?? null,
      });
      if (!result.errors) return { data: result.data ?? null };
      for (const error of result.errors) {
        const kind = kindOf(error);
        if (kind.fault === 'server')
          telemetry.log(requestFailed, { code: kind.code, domain: name, cause: (error.originalError ?? error).name });
      }
      return { data: result.data ?? null, errors: result.errors.map((error) => publicError(error, context.locale)) };
    },
  };
}
