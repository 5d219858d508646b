import type { Board } from '../../observability/conventions/boards.ts';
import type { TraceExamples } from './objective.ts';
import { selector } from './sli.ts';

/** Where the links of alerts lead. */
export interface Links {
  /** Grafana, without a slash at the end. */
  readonly grafanaUrl: string;
  /** The folder of the runbooks, without a slash at the end. */
  readonly runbooksUrl: string;
}
/** The committed rules are for the shop on this machine; `npm run slo -- rules` prints them for another place. */
export const LOCAL_LINKS: Links = { grafanaUrl: 'http://localhost:3001', runbooksUrl: 'http://localhost:9494/runbooks' };

export const runbookUrl = ({ runbooksUrl }: Links, alert: string): string => `${runbooksUrl}/${alert}`;
export const boardUrl = ({ grafanaUrl }: Links, board: Board): string => `${grafanaUrl}/d/${board}`;

/** Spans that failed or were slow, in TraceQL. */
export function traceQl({ span, where = {}, slowerThanSeconds }: TraceExamples): string {
  const wrong = ['status = error', ...(slowerThanSeconds === undefined ? [] : [`duration > ${slowerThanSeconds * 1000}ms`])];
  const parts = [
    `name = "${span.name}"`,
    ...Object.entries(where).map(([attribute, value]) => `span.${attribute} = "${value}"`),
    wrong.length === 1 ? wrong.join('') : `(${wrong.join(' || ')})`,
  ];
  return `{ ${parts.join(' && ')} }`;
}

/** A selector of series that carry exemplars of such traces, where there are any. */
export const exemplarSelector = ({ exemplars }: TraceExamples): { exemplars?: string } =>
  exemplars === undefined
    ? {}
    : {
        exemplars: selector({
          series: `${exemplars.metric.name}_bucket`,
          metric: exemplars.metric,
          excluded: {},
          matching: exemplars.matching,
        }),
      };

/** Grafana's Explore on the last hour of those spans. */
export function tracesUrl({ grafanaUrl }: Links, examples: TraceExamples): string {
  const query = {
    refId: 'A',
    datasource: { type: 'tempo', uid: 'tempo' },
    queryType: 'traceql',
    query: traceQl(examples),
  };
  const panes = { traces: { datasource: 'tempo', queries: [query], range: { from: 'now-1h', to: 'now' } } };
  return `${grafanaUrl}/explore?schemaVersion=1&panes=${encodeURIComponent(JSON.stringify(panes))}`;
}
