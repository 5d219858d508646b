import {
  BigValueColorMode,
  BigValueGraphMode,
  BigValueTextMode,
  ReduceDataOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import { MappingType, SpecialValueMatch, type SpecialValueMap } from '@grafana/grafana-foundation-sdk/dashboard';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { framed, type AnyPanel, type PanelSpec } from './panel.ts';

/** Without it, what is not known is as red as what is lowest. */
const NO_DATA: SpecialValueMap = {
  type: MappingType.SpecialValue,
  options: { match: SpecialValueMatch.NullAndNan, result: { text: 'no data', color: '#6e6e78' } },
};

/** One number, or one for each series, coloured by its thresholds. */
export const stat = (spec: PanelSpec): AnyPanel =>
  framed(new PanelBuilder(), { width: 4, height: 4, ...spec }, 'range')
    .colorMode(spec.thresholds === undefined ? BigValueColorMode.None : BigValueColorMode.Background)
    .graphMode(BigValueGraphMode.Area)
    .textMode(BigValueTextMode.Auto)
    .mappings([NO_DATA])
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false));
