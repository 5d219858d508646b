import {
  BigValueColorMode,
  BigValueGraphMode,
  BigValueTextMode,
  ReduceDataOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { framed, type AnyPanel, type PanelSpec } from './panel.ts';

/** One number, or one for each series, coloured by its thresholds. */
export const stat = (spec: PanelSpec): AnyPanel =>
  framed(new PanelBuilder(), { width: 4, height: 4, ...spec }, 'range')
    .colorMode(spec.thresholds === undefined ? BigValueColorMode.None : BigValueColorMode.Background)
    .graphMode(BigValueGraphMode.Area)
    .textMode(BigValueTextMode.Auto)
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false));
