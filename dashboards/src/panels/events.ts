import { EventsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { toLogs, toTraces } from '../kit/links.ts';
import { p99 } from '../kit/query.ts';
import { stat } from '../kit/stat.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as events from '../queries/events.ts';
import * as lines from '../queries/lines.ts';

const deadWork = toLogs('Log lines of what was given up', lines.deadWork);
const givenUp = toTraces('Traces that were given up', events.givenUp);

export const outboxAge = timeseries({
  title: 'How old are events when they are handled?',
  description:
    'The age of the outbox: from the commit of a change to the end of its handling. Seconds: a reader is behind or fails; see deliveries by outcome and full batches.',
  unit: Seconds,
  queries: p99(events.lag, '{{consumer}}'),
  links: [givenUp, deadWork],
});
export const backlog = timeseries({
  title: 'Is a reader behind?',
  description:
    'Events in the last batch read, by process. Batches that stay full: the reader is behind; an import does this for minutes, anything longer is a consumer that is too slow.',
  unit: Short,
  queries: [{ ask: events.backlog, legend: '{{instance}}' }],
  links: [deadWork],
});
export const batchFilled = stat({
  title: 'Fullness of a batch',
  description: 'At 100 % more events wait than one read takes. For long: see which consumer is slow.',
  unit: PercentUnit,
  queries: [{ ask: events.backlogFilled }],
  thresholds: badAbove(1, 0.8),
  links: [deadWork],
});
export const delivered = timeseries({
  title: 'Deliveries',
  description:
    'Events handed to consumers by what became of them. Retried for long: the consumer fails; its log lines say at what.',
  unit: EventsPerSecond,
  queries: [{ ask: events.delivered, legend: '{{consumer}}: {{outcome}}' }],
  links: [givenUp, deadWork],
});
export const deadLetters = stat({
  title: 'Dead letters',
  description:
    'Events a consumer gave up on in this time range. Each is a change that somebody does not see: open its trace, mend the cause, rebuild.',
  unit: Short,
  queries: [{ ask: events.deadLetters, legend: '{{consumer}}' }],
  thresholds: badAbove(1),
  links: [givenUp, deadWork],
});
export const rebuilt = stat({
  title: 'Rebuilds',
  description: 'Because events may have been missed: after a fault one is right; many in a row are a connection that flaps.',
  unit: Short,
  queries: [{ ask: events.rebuilt, legend: '{{consumer}}' }],
  links: [deadWork],
});
export const deleted = timeseries({
  title: 'Events deleted after their retention',
  description: 'Zero for a day while events are published: the outbox grows without end; see the log of the platform.',
  unit: EventsPerSecond,
  queries: [{ ask: events.deleted, legend: 'deleted' }],
  links: [deadWork],
});
