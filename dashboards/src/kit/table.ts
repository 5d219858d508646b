import {
  MappingType,
  SpecialValueMatch,
  type DynamicConfigValue,
  type SpecialValueMap,
  type ThresholdsConfig,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import { TableCellDisplayMode } from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/table';
import { NoUnit } from '@grafana/grafana-foundation-sdk/units';
import { dataLink } from './links.ts';
import { framed, type AnyPanel, type PanelSpec } from './panel.ts';
import type { Expr } from './promql.ts';

/** A column that is a query, joined with the others by their labels. */
export interface Column {
  readonly title: string;
  readonly ask: Expr;
  readonly unit: string;
  readonly decimals?: number;
  readonly thresholds?: Builder<ThresholdsConfig>;
}
export interface TableSpec extends Omit<PanelSpec, 'queries' | 'unit' | 'thresholds' | 'decimals'> {
  /** The labels that make a row, in the order they stand; the first one is linked. */
  readonly rows: readonly string[];
  /** Labels that only links use. */
  readonly hidden?: readonly string[];
  readonly columns: readonly Column[];
}

/** What nobody asked for has no time, and no colour. */
const NOTHING: SpecialValueMap = {
  type: MappingType.SpecialValue,
  options: { match: SpecialValueMatch.NullAndNan, result: { text: '–', color: 'transparent' } },
};

const properties = ({ unit, decimals, thresholds }: Column): DynamicConfigValue[] => [
  { id: 'unit', value: unit },
  { id: 'mappings', value: [NOTHING] },
  ...(decimals === undefined ? [] : [{ id: 'decimals', value: decimals }]),
  ...(thresholds === undefined
    ? []
    : [
        { id: 'thresholds', value: thresholds.build() },
        { id: 'custom.cellOptions', value: { type: TableCellDisplayMode.ColorBackground, mode: 'basic' } },
      ]),
];

/** A row for each combination of labels as it stands at the end of the range. */
export function table({ rows, hidden = [], columns, links = [], ...spec }: TableSpec): AnyPanel {
  const queries = columns.map(({ ask }) => ({ ask }));
  const valueOf = (at: number): string => (columns.length === 1 ? 'Value' : `Value #${String.fromCodePoint(65 + at)}`);
  const panel = framed(new PanelBuilder(), { width: 24, ...spec, unit: NoUnit, queries }, 'table')
    .withTransformation({ id: 'merge', options: {} })
    .withTransformation({
      id: 'organize',
      options: {
        excludeByName: { Time: true },
        indexByName: Object.fromEntries(
          [...rows, ...columns.map((_, at) => valueOf(at)), ...hidden].map((name, at) => [name, at]),
        ),
        renameByName: Object.fromEntries(columns.map(({ title }, at) => [valueOf(at), title])),
      },
    });
  for (const column of columns) panel.overrideByName(column.title, properties(column));
  for (const name of hidden)
    panel.overrideByName(name, [
      { id: 'custom.hidden', value: true },
      { id: 'custom.hideFrom', value: { viz: true } },
    ]);
  return panel.overrideByName(rows[0] ?? '', [{ id: 'links', value: links.map((link) => dataLink(link).build()) }]);
}
