import { CountsPerSecond, DurationSeconds, PercentUnit, Short } from '@grafana/grafana-foundation-sdk/units';
import { toBoard, toLogs } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as lines from '../queries/lines.ts';
import * as onCall from '../queries/on-call.ts';

const alertLines = toLogs('Log lines of alerts', lines.onCall);
const overview = toBoard('Which alerts fire?', 'overview');

export const watchdog = stat({
  title: 'Last word of the watchdog',
  description:
    'It always fires and comes every few minutes, through Prometheus and Alertmanager to the inbox. Older than 10 minutes: an alert would not reach on-call; see whether both run.',
  unit: DurationSeconds,
  queries: [{ ask: onCall.watchdogAge }],
  thresholds: badAbove(600, 300),
  links: [alertLines],
});
export const firing = stat({
  title: 'Alerts in the inbox',
  description: 'Those that are not over. More than on Overview: Alertmanager did not say that they ended.',
  unit: Short,
  queries: [{ ask: onCall.firing }],
  thresholds: badAbove(1),
  links: [overview, alertLines],
});
export const inboxFilled = stat({
  title: 'How full is the inbox?',
  description: 'At 100 % the oldest alerts are forgotten. An alert flaps: find the one received most.',
  unit: PercentUnit,
  decimals: 0,
  queries: [{ ask: onCall.inboxFilled }],
  thresholds: badAbove(1, 0.8),
  links: [alertLines],
});
export const received = timeseries({
  title: 'What reached on-call?',
  description:
    'Alerts delivered in this time range. Escalations mean that a page was not taken in time; nothing at all, not even the watchdog: the path is broken.',
  unit: Short,
  queries: [
    { ask: onCall.received, legend: '{{receiver}}: {{status}}' },
    { ask: onCall.refused, legend: 'refused: {{reason}}' },
    { ask: onCall.reads, legend: "Alertmanager's list: {{outcome}}" },
  ],
  links: [overview, alertLines],
  width: 6,
});
export const lookups = timeseries({
  title: 'Are examples found for alerts?',
  description:
    'Searches for traces that show what an alert is about. failed: Tempo is away; nothing: failures are not kept, see what is left out.',
  unit: CountsPerSecond,
  queries: [{ ask: onCall.lookups, legend: '{{source}}: {{outcome}}' }],
  links: [alertLines],
  width: 6,
});
