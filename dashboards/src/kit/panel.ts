import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import type { DataSourceRef } from '@grafana/grafana-foundation-sdk/common';
import type { DashboardLink, Panel, ThresholdsConfig } from '@grafana/grafana-foundation-sdk/dashboard';
import { dataLink, type Link } from './links.ts';
import { dataquery, sourceOf, type Asked, type Shape } from './query.ts';
import { noJudgement } from './thresholds.ts';

export type AnyPanel = Builder<Panel>;

/** What every panel has. */
export interface PanelSpec {
  /** A question, or a noun. */
  readonly title: string;
  /** What to do when it looks wrong. */
  readonly description: string;
  /** One of `@grafana/grafana-foundation-sdk/units`. */
  readonly unit: string;
  readonly queries: readonly Asked[];
  readonly links?: readonly Link[];
  readonly thresholds?: Builder<ThresholdsConfig>;
  readonly decimals?: number;
  /** Of 24 columns. */
  readonly width?: number;
  readonly height?: number;
}

/** What the builders of all kinds of panels share. */
interface PanelBuilder extends AnyPanel {
  title(title: string): this;
  description(description: string): this;
  unit(unit: string): this;
  decimals(decimals: number): this;
  span(width: number): this;
  height(height: number): this;
  noValue(text: string): this;
  datasource(datasource: DataSourceRef): this;
  dataLinks(links: Builder<DashboardLink>[]): this;
  thresholds(thresholds: Builder<ThresholdsConfig>): this;
  targets(targets: Builder<Dataquery>[]): this;
}

export function framed<B extends PanelBuilder>(builder: B, spec: PanelSpec, shape: Shape): B {
  const { title, description, unit, queries, links = [], thresholds = noJudgement(), decimals, width = 8, height = 8 } = spec;
  const [first] = queries;
  if (first === undefined) throw new Error(`the panel "${title}" asks nothing`);
  builder
    .title(title)
    .description(description)
    .unit(unit)
    .span(width)
    .height(height)
    .noValue('no data')
    .datasource(sourceOf(first.ask))
    .dataLinks(links.map(dataLink))
    .thresholds(thresholds)
    .targets(queries.map((asked, at) => dataquery(asked, shape, at)));
  return decimals === undefined ? builder : builder.decimals(decimals);
}
