import type { LogContract } from '@asyncflow/observability/conventions/define.ts';
import type { buildInfo } from '@asyncflow/observability/conventions/process.ts';

/** A LogQL query. */
export interface LogQuery {
  readonly logql: string;
}
type Service = (typeof buildInfo.labels.service)[number] | 'postgresql';
export const OUR_SERVICES: readonly Service[] = ['platform', 'storefront', 'prober', 'on-call'];

export interface Lines {
  readonly services?: readonly Service[];
  /** Only these events. */
  readonly events?: readonly LogContract[];
  readonly levels?: readonly LogContract['level'][];
  /** A text in the line. */
  readonly holds?: string;
  /** Field -> a regular expression, variables in it. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Lines as they came over OTLP: an event's name, its fields, level and trace are structured metadata. */
export function lines({ services = OUR_SERVICES, events, levels, holds, fields = {} }: Lines): LogQuery {
  const stages = [
    ...(holds === undefined ? [] : [`|= "${holds}"`]),
    ...(events === undefined ? [] : [`| event=~"${events.map(({ event }) => event.replaceAll('.', '\\\\.')).join('|')}"`]),
    ...(levels === undefined ? [] : [`| detected_level=~"${levels.join('|')}"`]),
    ...Object.entries(fields).map(([field, pattern]) => `| ${field}=~"${pattern}"`),
  ];
  return { logql: [`{service_name=~"${services.join('|')}"}`, ...stages].join(' ') };
}

/** The same lines with what their events say of themselves, so that a list of them can be read without opening each. */
export function readable({ logql }: LogQuery, events: readonly LogContract[]): LogQuery {
  // OTLP's dots are underscores in Loki.
  const fields = [...new Set(events.flatMap((event) => event.fields))]
    .filter((field) => field !== 'trace_id')
    .map((field) => field.replaceAll('.', '_'));
  const told = fields.map((field) => `{{if .${field}}} ${field}={{.${field}}}{{end}}`).join('');
  return { logql: `${logql} | line_format "{{.service_name}}: {{__line__}}${told}"` };
}

/** Lines a second, by labels or fields. */
export const lineRate = ({ logql }: LogQuery, ...by: readonly string[]): LogQuery => ({
  logql: `sum by (${by.join(', ')}) (rate(${logql} [$__auto]))`,
});
/** Bytes a second. */
export const byteRate = ({ logql }: LogQuery, ...by: readonly string[]): LogQuery => ({
  logql: `sum by (${by.join(', ')}) (bytes_rate(${logql} [$__auto]))`,
});
