import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import type { DataSourceRef } from '@grafana/grafana-foundation-sdk/common';
import { DataqueryBuilder as LokiQuery } from '@grafana/grafana-foundation-sdk/loki';
import { DataqueryBuilder as PrometheusQuery, PromQueryFormat } from '@grafana/grafana-foundation-sdk/prometheus';
import { DataqueryBuilder as TempoQuery, MetricsQueryType, SearchTableType } from '@grafana/grafana-foundation-sdk/tempo';
import type { LogQuery } from './logql.ts';
import { Expr } from './promql.ts';
import { LOKI, PROMETHEUS, TEMPO } from './source.ts';
import type { TraceQuery } from './traceql.ts';

export type AnyQuery = Expr | LogQuery | TraceQuery;

export interface Asked {
  readonly ask: AnyQuery;
  /** `{{label}}` stands for a label's value. */
  readonly legend?: string;
  /** Dots that open the trace of a single observation. */
  readonly exemplars?: boolean;
}

/** `range`: over time. `instant`: as it is at the end of the range. `table`: the same, a row a series. */
export type Shape = 'range' | 'instant' | 'table';

export const sourceOf = (ask: AnyQuery): DataSourceRef => (ask instanceof Expr ? PROMETHEUS : 'logql' in ask ? LOKI : TEMPO);

const TRACES_MAX = 20;
const LINES_MAX = 100;

function promQuery(ask: Expr, { legend, exemplars = false }: Asked, shape: Shape): PrometheusQuery {
  const query = new PrometheusQuery().expr(ask.text).exemplar(exemplars);
  if (legend !== undefined) query.legendFormat(legend);
  return shape === 'range'
    ? query.range()
    : query.instant().format(shape === 'table' ? PromQueryFormat.Table : PromQueryFormat.TimeSeries);
}

function traceQuery({ traceql }: TraceQuery): TempoQuery {
  const query = new TempoQuery().queryType('traceql').query(traceql);
  return traceql.includes('} | ')
    ? query.metricsQueryType(MetricsQueryType.Range)
    : query.limit(TRACES_MAX).tableType(SearchTableType.Traces);
}

/** One query of a panel; `at` makes its letter: A, B, C. */
export function dataquery(asked: Asked, shape: Shape, at: number): Builder<Dataquery> {
  const { ask, legend } = asked;
  const refId = String.fromCodePoint(65 + at);
  if (ask instanceof Expr) return promQuery(ask, asked, shape).refId(refId).datasource(PROMETHEUS);
  if (!('logql' in ask)) return traceQuery(ask).refId(refId).datasource(TEMPO);
  const query = new LokiQuery()
    .expr(ask.logql)
    .maxLines(LINES_MAX)
    .queryType(shape === 'range' ? 'range' : 'instant');
  return (legend === undefined ? query : query.legendFormat(legend)).refId(refId).datasource(LOKI);
}

/** The median, and what one in twenty and one in a hundred exceed; dots open the traces of single observations. */
export const percentiles = (of: (q: number) => Expr, legend = ''): readonly Asked[] =>
  [0.5, 0.95, 0.99].map((q) => ({
    ask: of(q),
    legend: `P${q * 100} ${legend}`.trimEnd(),
    exemplars: q === 0.99,
  }));

/** What one in a hundred exceeds, a line for each value of a label. */
export const p99 = (of: (q: number) => Expr, legend: string): readonly Asked[] => [
  { ask: of(0.99), legend: `P99 ${legend}`, exemplars: true },
];
