import { DashboardLinkBuilder, DashboardLinkType } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Board } from '@asyncflow/observability/conventions/boards.ts';
import type { LogQuery } from './logql.ts';
import { LOKI, TEMPO } from './source.ts';
import type { TraceQuery } from './traceql.ts';
import { VARIABLES, type VariableName } from './variables.ts';

/** A link from a value. Every one keeps the time range, and the variables where it leads to a board. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What Grafana fills in. */
type Filled = `\${${string}}`;

/** Of the value that is clicked. */
export const label = (name: string): Filled => `\${__field.labels.${name}}`;
export const field = (name: string): Filled => `\${__data.fields[${JSON.stringify(name)}]}`;
export const VALUE = '${__value.raw}';

/** Another board, or this one with variables set to what was clicked. */
export function toBoard(title: string, board: Board | Filled, set: Partial<Record<VariableName, string>> = {}): Link {
  const variables = VARIABLES.map((name) => {
    const value = set[name];
    return value === undefined ? `\${${name}:queryparam}` : `var-${name}=${value}`;
  });
  return { title, url: `/d/${board}?${['${__url_time_range}', ...variables].join('&')}` };
}

/** Percent-encodes all but what Grafana fills in. */
const encoded = (text: string): string =>
  text
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith('${') ? part : encodeURIComponent(part)))
    .join('');

const explore = (title: string, datasource: { type?: string; uid?: string }, query: object): Link => {
  const pane = {
    datasource: datasource.uid,
    queries: [{ refId: 'A', datasource, ...query }],
    range: { from: '${__from}', to: '${__to}' },
  };
  return { title, url: `/explore?schemaVersion=1&orgId=1&panes=${encoded(JSON.stringify({ a: pane }))}` };
};

/** Traces that a query finds; a bare id opens that trace. */
export const toTraces = (title: string, query: TraceQuery | string): Link =>
  explore(title, TEMPO, { queryType: 'traceql', query: typeof query === 'string' ? query : query.traceql, limit: 20 });

export const toLogs = (title: string, { logql }: LogQuery): Link => explore(title, LOKI, { queryType: 'range', expr: logql });

export const dataLink = ({ title, url }: Link): DashboardLinkBuilder =>
  new DashboardLinkBuilder(title).type(DashboardLinkType.Link).url(url);
