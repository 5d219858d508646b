import { FLOW_CONTRACTS } from '@asyncflow/observability/flows/all.ts';
import type { LogContract, MetricContract, SpanContract } from '@asyncflow/observability/conventions/define.ts';
import { isDefaultMetric } from '@asyncflow/observability/conventions/process.ts';
import { CAUSES } from '../../../slo/causes/all.ts';
import { OBJECTIVES } from '../../../slo/objectives/all.ts';
import type { Declarations, Declared } from './declared.ts';
import type { Import } from './imports.ts';
import { bullets, code, codes, table } from './markdown.ts';
import { mentions, titlesThatName, type Queries } from './usage.ts';

const FOLDER = 'observability/conventions/';
/** Who reads the contract without emitting anything. */
const READERS = /^(?:slo|dashboards|observability\/(?:conventions|flows))\//;
/** Alerts of causes, with what they ask. */
const ALERTS = CAUSES.map(({ alert, expr }) => ({ title: alert, text: expr }));
/** More values than these are counted, not listed. */
const VALUES_SHOWN_MAX = 8;

export interface Given {
  readonly declared: Declarations;
  readonly imports: readonly Import[];
  readonly panels: readonly Queries[];
}

function unitOf({ name }: MetricContract): string {
  if (name.endsWith('_timestamp_seconds')) return 'Unix time, s';
  const [, unit] = /_(seconds|bytes|ratio|megabytes)(?:_total)?(?:_max)?$/.exec(name) ?? [];
  return { seconds: 's', bytes: 'bytes', ratio: '0 to 1', megabytes: 'MB' }[unit ?? ''] ?? 'count';
}
const labelsOf = ({ labels }: MetricContract): string =>
  Object.entries(labels)
    .map(([label, values]) =>
      values.length > VALUES_SHOWN_MAX ? `${code(label)}: ${values.length} values` : `${code(label)}: ${values.join(', ')}`,
    )
    .join('; ');

/** Every metric, span, log event and attribute: what it is, who emits it, who uses it, and what nobody does. */
export function reference({ declared: { metrics, spans, logs }, imports, panels }: Given): string {
  const importers = ({ file, exported }: Declared<unknown>): readonly string[] => [
    ...new Set(
      imports
        .filter(({ from, to, names }) => to === `${FOLDER}${file}` && names.includes(exported) && !READERS.test(from))
        .map(({ from }) => from),
    ),
  ];
  const emitters = (entry: Declared<MetricContract | SpanContract | LogContract>): readonly string[] =>
    'help' in entry.contract && isDefaultMetric(entry.contract.name) ? ['prom-client'] : importers(entry);
  const users = (name: string): readonly string[] => [
    ...OBJECTIVES.filter((objective) => mentions(objective, name)).map((objective) => `objective ${objective.name}`),
    ...titlesThatName(ALERTS, name).map((title) => `alert ${title}`),
    ...FLOW_CONTRACTS.filter((flow) => mentions(flow, name)).map((flow) => `flow ${flow.name}`),
    ...titlesThatName(panels, name).map((title) => `panel ${title}`),
  ];
  const named = [
    ...metrics.map((entry) => ({ entry, name: entry.contract.name, kind: 'metric' })),
    ...spans.map((entry) => ({ entry, name: entry.contract.name, kind: 'span' })),
    ...logs.map((entry) => ({ entry, name: entry.contract.event, kind: 'log event' })),
  ];
  const attributes = [...new Set(spans.flatMap(({ contract }) => contract.attributes))].toSorted();
  const fields = [...new Set(logs.flatMap(({ contract }) => contract.fields))].toSorted();
  const emitted = (entry: Declared<MetricContract | SpanContract | LogContract>): string => codes(emitters(entry));
  const byFile = <Contract>(all: readonly Declared<Contract>[], part: (own: readonly Declared<Contract>[]) => string): string =>
    [...Map.groupBy(all, ({ file }) => file)]
      .map(([file, own]) => `### ${file.replace(/\.ts$/, '')}\n\n${part(own)}`)
      .join('\n\n');

  return `# Telemetry reference

Generated from \`observability/conventions\` by \`npm run generate\`. Do not edit. ${metrics.length} metrics, ${spans.length} spans, ${logs.length} log events, ${attributes.length} attributes.

*Emitted by* are the files that import the declaration. *Used by* are the objectives, alerts, flows and panels that name it${panels.length === 0 ? '; there are no boards yet' : ''}.

## Metrics

${byFile(metrics, (own) =>
  table(
    ['metric', 'kind, unit', 'what it says', 'labels', 'emitted by', 'used by'],
    own.map((entry) => [
      code(entry.contract.name),
      `${entry.contract.kind}, ${unitOf(entry.contract)}`,
      entry.contract.help,
      labelsOf(entry.contract),
      emitted(entry),
      users(entry.contract.name).join('; '),
    ]),
  ),
)}

## Spans

${byFile(spans, (own) =>
  table(
    ['span', 'kind', 'attributes', 'emitted by', 'used by'],
    own.map((entry) => [
      code(entry.contract.name),
      entry.contract.kind,
      codes(entry.contract.attributes),
      emitted(entry),
      users(entry.contract.name).join('; '),
    ]),
  ),
)}

## Log events

${byFile(logs, (own) =>
  table(
    ['event', 'level', 'message', 'fields', 'emitted by', 'used by'],
    own.map((entry) => [
      code(entry.contract.event),
      entry.contract.level,
      entry.contract.message,
      codes(entry.contract.fields),
      emitted(entry),
      users(entry.contract.event).join('; '),
    ]),
  ),
)}

## Attributes

${table(
  ['attribute', 'on the spans'],
  attributes.map((attribute) => [
    code(attribute),
    codes(spans.filter(({ contract }) => contract.attributes.includes(attribute)).map(({ contract }) => contract.name)),
  ]),
)}

${table(
  ['field', 'of the log events'],
  fields.map((field) => [
    code(field),
    codes(logs.filter(({ contract }) => contract.fields.includes(field)).map(({ contract }) => contract.event)),
  ]),
)}

## Declared and emitted by nobody

${bullets(named.filter(({ entry }) => emitters(entry).length === 0).map(({ kind, name }) => `${kind} ${code(name)}`))}

## Metrics that nobody looks at

No objective, alert, flow or panel names them.

${bullets(metrics.filter(({ contract }) => users(contract.name).length === 0).map(({ contract }) => `${code(contract.name)}: ${contract.help}`))}
`;
}
