import { composeServices } from '@apollo/composition';
import { parse, printSchema, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';

export interface SubgraphDefinition {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

export interface Supergraph {
  /** Federation's SDL: what the query planner reads. */
  readonly supergraphSdl: string;
  /** The schema that callers see. */
  readonly apiSdl: string;
}

const SHARED = readFileSync(new URL('../kernel/shared.graphql', import.meta.url), 'utf8');

/** A domain's SDL, from `schema.graphql`, with what all of them share. */
export const subgraphSdl = (schema: URL): string => `${readFileSync(schema, 'utf8')}\n${SHARED}`;

export const readSubgraph = (name: string, schema: URL): SubgraphDefinition => ({ name, typeDefs: parse(subgraphSdl(schema)) });

/** Composes subgraphs as Apollo Federation does. Throws with every composition error, one a line. */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): Supergraph {
  const composed = composeServices(subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: `local:${name}` })));
  if (composed.errors)
    throw new Error(`The subgraphs do not compose:\n${composed.errors.map((error) => error.message).join('\n')}`);
  return { supergraphSdl: composed.supergraphSdl, apiSdl: printSchema(composed.schema.toAPISchema().toGraphQLJSSchema()) };
}
