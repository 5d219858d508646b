import { CountsPerSecond, NoUnit, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { toBoard, toLogs } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { table } from '../kit/table.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as lines from '../queries/lines.ts';
import * as telemetry from '../queries/telemetry.ts';

const failures = toLogs('Errors and warnings', lines.failures);
const runtime = toBoard('Data stores and runtime', 'data');
const SCRAPE_SECONDS = 15;

export const targets = table({
  title: 'Is everything scraped?',
  description:
    'A row a target. Age above two scrapes or up at 0: the process is gone or too busy to answer; everything it says on other boards is old.',
  rows: ['job', 'instance'],
  links: [runtime],
  width: 12,
  columns: [
    { title: 'up', ask: telemetry.targetsUp, unit: NoUnit, thresholds: badBelow(1) },
    {
      title: 'age',
      ask: telemetry.scrapeAge,
      unit: Seconds,
      decimals: 0,
      thresholds: badAbove(4 * SCRAPE_SECONDS, 2 * SCRAPE_SECONDS),
    },
    { title: 'scrape takes', ask: telemetry.scrapeTime, unit: Seconds, thresholds: badAbove(5, 1) },
    { title: 'series', ask: telemetry.seriesByTarget, unit: Short, decimals: 0 },
  ],
});
export const running = table({
  title: 'What runs?',
  description:
    'Services and where they believe to be. production missing in production: NODE_ENV is not set, and mistakes of telemetry throw.',
  rows: ['service', 'job', 'environment'],
  links: [runtime],
  width: 12,
  columns: [{ title: 'processes', ask: telemetry.running, unit: Short, decimals: 0 }],
});
export const droppedSpans = timeseries({
  title: 'Which spans are dropped?',
  description:
    'export-queue: more than the collector takes, lower TRACES_PER_SECOND_MAX; export-failed: it is away; trace-too-long: a trace with thousands of steps, an N+1.',
  unit: Short,
  queries: [{ ask: telemetry.dropped, legend: '{{job}}: {{reason}}' }],
  thresholds: badAbove(1),
  links: [failures],
});
export const droppedLines = timeseries({
  title: 'Which log lines are dropped?',
  description:
    'On the way to the collector; standard output has them. export-queue: more is logged than it takes, see which event repeats; export-failed: it is away.',
  unit: Short,
  queries: [{ ask: telemetry.linesDropped, legend: '{{job}}: {{reason}}' }],
  thresholds: badAbove(1),
  links: [failures],
});
export const exportQueue = timeseries({
  title: 'Does the collector keep up?',
  description:
    'Spans and lines that wait for it, of those that may. At 100 % they are dropped, and no shopper waits for it: start the collector.',
  unit: PercentUnit,
  queries: [{ ask: telemetry.exportFilled, legend: '{{signal}}' }],
  thresholds: badAbove(1, 0.8),
  links: [failures],
});
export const undeclared = timeseries({
  title: 'What is emitted outside the contract?',
  description:
    'Left out and counted. Not zero: a deploy emits what observability/conventions does not declare; npm test shows where.',
  unit: Short,
  queries: [{ ask: telemetry.undeclaredEmissions, legend: '{{job}}: {{kind}}' }],
  thresholds: badAbove(1),
  links: [failures],
});
export const traces = timeseries({
  title: 'Why are traces kept?',
  description:
    'budget is the sample; failed and slow are kept beside it. Only not-sampled: the budget is used up by a crowd, which is as it should be.',
  unit: CountsPerSecond,
  queries: [
    { ask: telemetry.tracesByReason, legend: '{{reason}}' },
    { ask: telemetry.leftOut, legend: 'left out: {{reason}}' },
  ],
  stacked: true,
  links: [failures],
});
export const ring = stat({
  title: 'Local ring of traces',
  description: 'Full is normal where no collector is set: the oldest go. With a collector it is empty.',
  unit: PercentUnit,
  decimals: 0,
  queries: [{ ask: telemetry.ringFilled }],
  links: [failures],
});
export const exemplars = stat({
  title: 'Exemplars kept',
  description: 'None: dots are missing on all boards; Prometheus runs without exemplar-storage, or nothing is sampled.',
  unit: Short,
  queries: [{ ask: telemetry.exemplars }],
  links: [failures],
});
export const rulesFailed = stat({
  title: 'Rules that failed',
  description:
    'In this time range. Not zero: objectives are not judged and alerts are blind; promtool check rules slo/generated/rules.yml.',
  unit: Short,
  queries: [{ ask: telemetry.rulesFailed }],
  thresholds: badAbove(1),
  links: [failures],
});
export const rulesTime = stat({
  title: 'Slowest group of rules',
  description: 'It must stay far below its 30 s: longer, and alerts come late; look at the cardinality below.',
  unit: Seconds,
  queries: [{ ask: telemetry.rulesTime }],
  thresholds: badAbove(15, 5),
  links: [failures],
});
export const alertsLost = stat({
  title: 'Alerts that reached nobody',
  description: 'Alertmanager did not take them. Not zero: start it; until then look at Overview yourself.',
  unit: Short,
  queries: [{ ask: telemetry.alertsLost }],
  thresholds: badAbove(1),
  links: [failures],
});
