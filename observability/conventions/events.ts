import { counter, gauge, histogram, log, span } from './define.ts';

/** Every consumer of events; a new one gets a line here first. */
export const CONSUMERS = ['search.index', 'analytics.orders', 'gateway.responses'] as const;
export type ConsumerName = (typeof CONSUMERS)[number];

export const deliveries = counter('asyncflow_event_deliveries_total', 'Events handed to a consumer, by what became of them.', {
  consumer: CONSUMERS,
  outcome: ['handled', 'retried', 'dead-lettered'],
});
/** From the commit of the change to the end of its handling. */
export const deliveryLag = histogram(
  'asyncflow_event_lag_seconds',
  'Time from the commit of an event to the end of its handling, replays after a start left out.',
  { consumer: CONSUMERS },
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 0.95, 2.5, 5.5, 30.5],
);
export const outboxBacklog = gauge(
  'asyncflow_outbox_backlog',
  'Events in the last batch read: full batches mean that the reader is behind.',
  {},
);
export const outboxBacklogMax = gauge('asyncflow_outbox_backlog_max', 'Events read in one batch at most.', {});
export const resyncs = counter('asyncflow_event_resyncs_total', 'Rebuilds because events may have been missed.', {
  consumer: CONSUMERS,
});
export const outboxDeleted = counter('asyncflow_outbox_deleted_total', 'Events deleted after their retention.', {});

export const publish = span('event.publish', ['messaging.system', 'messaging.destination.name', 'error.type'], 'producer');
export const handle = span(
  'event.handle',
  ['messaging.system', 'messaging.destination.name', 'asyncflow.consumer', 'asyncflow.attempt', 'error.type'],
  'consumer',
);

/** A consumer gave up on an event: the end of its flow. */
export const deadLetter = span('event.dead-letter', ['messaging.destination.name', 'asyncflow.consumer', 'error.type']);

export const deadLettered = log('error', 'event.dead-lettered', 'a consumer gave up on an event', [
  'consumer',
  'attempts',
  'cause',
]);
export const busLost = log('warn', 'event-bus.lost', 'the event bus lost the database and retries', ['cause']);
export const busRecovered = log('info', 'event-bus.recovered', 'the event bus reads again', []);
