import { AnnotationQueryBuilder, type AnnotationQuery } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import { dataquery, sourceOf, type AnyQuery } from './query.ts';

export interface Event {
  readonly name: string;
  readonly ask: AnyQuery;
  readonly color: string;
  /** `{{label}}` stands for a label's value. */
  readonly title: string;
  /** The series' value is the moment, in milliseconds. */
  readonly valueIsMoment?: boolean;
}

/** What happened, drawn over every panel. */
export const annotation = ({ name, ask, color, title, valueIsMoment = false }: Event): Builder<AnnotationQuery> =>
  new AnnotationQueryBuilder()
    .name(name)
    .enable(true)
    .iconColor(color)
    .datasource(sourceOf(ask))
    .target(dataquery({ ask }, 'range', 0))
    .expr('text' in ask ? ask.text : 'logql' in ask ? ask.logql : ask.traceql)
    .titleFormat(title)
    .useValueForTime(valueIsMoment);
