import { BytesPerSecondSI, CountsPerSecond, EventsPerSecond } from '@grafana/grafana-foundation-sdk/units';
import { toLogs } from '../kit/links.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as lines from '../queries/lines.ts';
import * as telemetry from '../queries/telemetry.ts';

const failures = toLogs('Errors and warnings', lines.failures);

export const logVolume = timeseries({
  title: 'How much is logged?',
  description: 'Bytes a second by service. A jump: see which event repeats, mend it rather than silence it.',
  unit: BytesPerSecondSI,
  queries: [{ ask: telemetry.bytesByService, legend: '{{service_name}}' }],
  links: [failures],
});
export const logLines = timeseries({
  title: 'Lines by service',
  description: 'A service without a line for long: its log does not arrive, see what is discarded and not passed on.',
  unit: EventsPerSecond,
  queries: [{ ask: telemetry.linesByService, legend: '{{service_name}}' }],
  links: [failures],
});
export const logLevels = timeseries({
  title: 'Lines by level',
  description: 'error above zero: read them; each is something that a person should know of.',
  unit: EventsPerSecond,
  queries: [{ ask: telemetry.linesByLevel, legend: '{{detected_level}}' }],
  links: [failures],
});
export const collectors = timeseries({
  title: 'What do Loki and Tempo take in?',
  description: 'Lines and spans a second. Zero with traffic on the shop: the way there is broken, see Alloy.',
  unit: CountsPerSecond,
  queries: [
    { ask: telemetry.linesIn, legend: 'lines' },
    { ask: telemetry.spansIn, legend: 'spans' },
  ],
  links: [failures],
});
export const discarded = timeseries({
  title: 'What do they throw away?',
  description: 'By reason. rate_limited: raise the limit or log less; too old: clocks differ.',
  unit: CountsPerSecond,
  queries: [
    { ask: telemetry.linesDiscarded, legend: 'lines: {{reason}}' },
    { ask: telemetry.spansDiscarded, legend: 'spans: {{reason}}' },
  ],
  thresholds: badAbove(0.01),
  links: [failures],
});
export const notPassedOn = timeseries({
  title: 'What does Alloy not pass on?',
  description: 'Spans and lines that could not be sent, and how full its queue is. Rising: Tempo or Loki is away.',
  unit: CountsPerSecond,
  queries: [
    { ask: telemetry.notPassedOn.spans, legend: 'spans' },
    { ask: telemetry.notPassedOn.lines, legend: 'lines' },
    { ask: telemetry.alloyFilled, legend: 'queue, share' },
  ],
  thresholds: badAbove(0.01),
  links: [failures],
});
