import { FLOW_CONTRACTS } from '@asyncflow/observability/flows/all.ts';
import { OBJECTIVES } from '../../../slo/objectives/all.ts';
import { domains } from '../../src/domains.ts';
import type { Declarations } from './declared.ts';
import { WORKSPACES, type Import } from './imports.ts';
import { flowchart, type Edge, type Node } from './mermaid.ts';
import { mentions, titlesThatName, type Queries } from './usage.ts';

export interface Given {
  readonly declared: Declarations;
  readonly imports: readonly Import[];
  readonly panels: readonly Queries[];
}

/** Each pair once, with what is imported over there. */
function grouped(
  pairs: readonly { readonly from: string; readonly to: string; readonly what?: string | undefined }[],
): readonly Edge[] {
  const edges = Map.groupBy(pairs, ({ from, to }) => `${from}\n${to}`);
  return [...edges.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const whats = [...new Set([first, ...others].flatMap(({ what }) => (what === undefined ? [] : [what])))].toSorted();
      return [{ from: first.from, to: first.to, ...(whats.length === 0 ? {} : { label: whats.join(', ') }) }];
    })
    .toSorted((one, other) => `${one.from} ${one.to}`.localeCompare(`${other.from} ${other.to}`, 'en'));
}

function domainsPicture(imports: readonly Import[]): string {
  const calls = domains.flatMap(({ name, uses }): Edge[] => uses.map((used) => ({ from: name, to: used, label: 'calls' })));
  const reads = grouped(
    imports.flatMap(({ from, to }) => {
      const [, reader] = /^platform\/src\/domains\/([^/]+)\//.exec(from) ?? [];
      const [, read] = /^platform\/src\/domains\/([^/]+)\/contract\.ts$/.exec(to) ?? [];
      return reader === undefined || read === undefined || reader === read ? [] : [{ from: reader, to: read }];
    }),
  ).filter(({ from, to }) => !calls.some((call) => call.from === from && call.to === to));
  return flowchart(
    domains.map(({ name }): Node => ({ name })),
    [...calls, ...reads.map((edge) => ({ ...edge, label: 'knows', isDotted: true }))],
  );
}

function workspacesPicture(imports: readonly Import[]): string {
  const pairs = imports.flatMap(({ from, to }) => {
    const [fromTop = '', toTop = '', what = ''] = [from.split('/')[0], ...to.split('/')];
    return fromTop === toTop || !WORKSPACES.some((name) => name === toTop)
      ? []
      : [{ from: fromTop, to: toTop, what: what.includes('.') ? undefined : what }];
  });
  return flowchart(
    WORKSPACES.map((name) => ({ name })),
    grouped(pairs),
  );
}

function layersPicture(imports: readonly Import[]): string {
  const layer = (file: string): string | undefined => {
    const [, name] = /^platform\/src\/([^/]+)/.exec(file) ?? [];
    return name === 'generated' ? undefined : name?.replace(/\.ts$/, '');
  };
  const pairs = imports.flatMap(({ from, to }) => {
    const [one, other] = [layer(from), layer(to)];
    return one === undefined || other === undefined || one === other ? [] : [{ from: one, to: other }];
  });
  const edges = grouped(pairs);
  return flowchart(
    [...new Set(edges.flatMap(({ from, to }) => [from, to]))].toSorted().map((name) => ({ name })),
    edges,
    'TD',
  );
}

function objectivesPicture({ declared, panels }: Given): string {
  const edges = OBJECTIVES.flatMap((objective) =>
    declared.metrics
      .filter(({ contract }) => mentions(objective, contract.name))
      .map(({ contract }) => ({ from: objective.name, to: contract.name })),
  );
  const metrics = [...new Set(edges.map(({ to }) => to))];
  const shown = grouped(
    metrics.flatMap((name) =>
      titlesThatName(panels, name).map((title) => ({ from: name, to: `board ${title.split(':')[0] ?? ''}` })),
    ),
  );
  return flowchart(
    [
      ...OBJECTIVES.map(({ name }): Node => ({ name, shape: 'round' })),
      ...metrics.map((name): Node => ({ name })),
      ...[...new Set(shown.map(({ to }) => to))].map((name): Node => ({ name, shape: 'store' })),
    ],
    [...edges, ...shown],
  );
}

/** The architecture page: what there is to read, and pictures of what the code says of itself. */
export const architecture = (given: Given): string => `# Architecture

Generated from the code by \`npm run generate\`. Do not edit: the text is in \`platform/tools/docs/architecture.ts\`.

## Domains

A domain owns a folder in \`platform/src/domains\`, a subgraph, a PostgreSQL schema and its telemetry. It *calls* the service of another's \`contract.ts\`, in process or where the caller's transaction must hold both; it *knows* a contract when it only reads that one's events or types. \`platform/src/domains.ts\` is the list, \`compose.ts\` hands each what it declares.

${domainsPicture(given.imports)}

## Layers of the platform

An arrow is an import. \`kernel\` knows nobody; \`adapters\` and \`domains\` never import each other: who runs them brings them together.

${layersPicture(given.imports)}

## Workspaces

An arrow is an import, with the folders imported from. What proves the promises (slo, dashboards, synthetic, load) never imports what it judges. The rules are in \`.dependency-cruiser.js\` and [decision 0002](decisions/0002-import-directions.md).

${workspacesPicture(given.imports)}

## Objectives, and what they are measured by

The whole contract, with who emits what: [telemetry reference](../../observability/reference.md).

${objectivesPicture(given)}

## Flows

What leaves the request that started it, from trigger to end:

${FLOW_CONTRACTS.map(({ name, purpose }) => `- [${name}](../../observability/flows/generated/${name}.md): ${purpose}`).join('\n')}
`;
