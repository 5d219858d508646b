import { LogsSortOrder } from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/logs';
import { NoUnit } from '@grafana/grafana-foundation-sdk/units';
import type { LogQuery } from './logql.ts';
import { framed, type AnyPanel, type PanelSpec } from './panel.ts';

/** Lines, newest first; a line's trace is a link of the data source. */
export const logs = ({ ask, ...spec }: Omit<PanelSpec, 'queries' | 'unit'> & { readonly ask: LogQuery }): AnyPanel =>
  framed(new PanelBuilder(), { width: 24, ...spec, unit: NoUnit, queries: [{ ask }] }, 'range')
    .showTime(true)
    .wrapLogMessage(true)
    .enableLogDetails(true)
    .sortOrder(LogsSortOrder.Descending);
