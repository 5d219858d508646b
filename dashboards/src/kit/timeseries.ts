import {
  GraphThresholdsStyleConfigBuilder,
  GraphThresholdsStyleMode,
  LegendDisplayMode,
  LegendPlacement,
  ScaleDistribution,
  ScaleDistributionConfigBuilder,
  StackingConfigBuilder,
  StackingMode,
  TooltipDisplayMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import { PercentUnit, Seconds } from '@grafana/grafana-foundation-sdk/units';
import { framed, type AnyPanel, type PanelSpec } from './panel.ts';

export interface TimeseriesSpec extends PanelSpec {
  readonly stacked?: boolean;
  /** For what differs by powers of ten. */
  readonly logarithmic?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** Lines over time, with thresholds as dashed lines. */
export function timeseries({ stacked = false, logarithmic = false, min = 0, max, ...spec }: TimeseriesSpec): AnyPanel {
  const panel = framed(new PanelBuilder(), spec, 'range')
    .lineWidth(1)
    .fillOpacity(stacked ? 30 : 8)
    .showPoints(VisibilityMode.Never)
    .legend(new VizLegendOptionsBuilder().displayMode(LegendDisplayMode.List).placement(LegendPlacement.Bottom).showLegend(true))
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi));
  if (stacked) panel.stacking(new StackingConfigBuilder().mode(StackingMode.Normal));
  if (spec.thresholds !== undefined)
    panel.thresholdsStyle(new GraphThresholdsStyleConfigBuilder().mode(GraphThresholdsStyleMode.Dashed));
  if (logarithmic) return panel.scaleDistribution(new ScaleDistributionConfigBuilder().type(ScaleDistribution.Log).log(10));
  // A line that is flat at zero would have an axis up to a hundred.
  panel.min(min).axisSoftMax(spec.unit === PercentUnit || spec.unit === Seconds ? 0.01 : 1);
  return max === undefined ? panel : panel.max(max);
}
