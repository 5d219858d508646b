import { VisibilityMode } from '@grafana/grafana-foundation-sdk/common';
import { FieldColorBuilder, FieldColorModeId } from '@grafana/grafana-foundation-sdk/dashboard';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/statetimeline';
import { framed, type AnyPanel, type PanelSpec } from './panel.ts';

/** A bar a series, coloured while something holds. */
export const timeline = (spec: PanelSpec): AnyPanel =>
  framed(new PanelBuilder(), spec, 'range')
    .colorScheme(new FieldColorBuilder().mode(FieldColorModeId.Thresholds))
    .showValue(VisibilityMode.Never)
    .mergeValues(true)
    .rowHeight(0.8)
    .fillOpacity(80);
