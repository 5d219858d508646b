import { BytesIEC, CountsPerSecond, Short } from '@grafana/grafana-foundation-sdk/units';
import { toBoard, toLogs } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { table } from '../kit/table.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as lines from '../queries/lines.ts';
import * as telemetry from '../queries/telemetry.ts';

const failures = toLogs('Errors and warnings', lines.failures);
const runtime = toBoard('Data stores and runtime', 'data');

export const seriesKept = stat({
  title: 'Series in memory',
  description: 'What all telemetry costs Prometheus. A jump: see which metric below; a label has got values it should not have.',
  unit: Short,
  queries: [{ ask: telemetry.seriesKept }],
  links: [failures],
});
export const bytesAMonth = stat({
  title: 'Disk for a month of samples',
  description:
    'At the rate of the last hour and 1.3 bytes a sample. More than the retention may take: drop the metric with most series that no panel uses.',
  unit: BytesIEC,
  queries: [{ ask: telemetry.bytesAMonth }],
  links: [failures],
});
export const seriesByMetric = table({
  title: 'Which metrics have most series?',
  description: 'Labels multiply: a metric at the top that nobody looks at is one to shorten. The contract bounds each label.',
  rows: ['__name__'],
  links: [failures],
  width: 12,
  columns: [{ title: 'series', ask: telemetry.seriesByMetric, unit: Short, decimals: 0, thresholds: badAbove(5000, 2000) }],
});
export const samples = timeseries({
  title: 'Samples stored',
  description: 'A second. It follows the number of processes; a jump without a new one: new series, see which metric.',
  unit: CountsPerSecond,
  queries: [{ ask: telemetry.samples, legend: 'samples' }],
  links: [failures],
  width: 6,
});
export const blocks = timeseries({
  title: 'Disk of Prometheus',
  description: 'It grows until the retention, then stays. Growing past it: retention is not set.',
  unit: BytesIEC,
  queries: [{ ask: telemetry.blocks, legend: 'blocks' }],
  links: [runtime],
  width: 6,
});
