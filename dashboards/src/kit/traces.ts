import { PanelBuilder } from '@grafana/grafana-foundation-sdk/table';
import { NoUnit } from '@grafana/grafana-foundation-sdk/units';
import { dataLink, toBoard, toLogs, toTraces, VALUE } from './links.ts';
import { lines } from './logql.ts';
import { framed, type AnyPanel, type PanelSpec } from './panel.ts';
import type { TraceQuery } from './traceql.ts';

/** Traces that a query finds; from an id to the trace, its logs and the plans of its slow statements. */
export const traces = ({
  ask,
  ...spec
}: Omit<PanelSpec, 'queries' | 'unit' | 'links'> & { readonly ask: TraceQuery }): AnyPanel =>
  framed(new PanelBuilder(), { width: 12, ...spec, unit: NoUnit, queries: [{ ask }] }, 'range').overrideByName('traceID', [
    {
      id: 'links',
      value: [
        toTraces('This trace', VALUE),
        toLogs('Its log lines', lines({ fields: { trace_id: VALUE } })),
        toBoard('Its query plans', 'data', { trace: VALUE }),
      ].map((link) => dataLink(link).build()),
    },
  ]);
