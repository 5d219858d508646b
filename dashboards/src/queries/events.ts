import {
  deadLetter,
  deliveries,
  deliveryLag,
  outboxBacklog,
  outboxBacklogMax,
  outboxDeleted,
  resyncs,
} from '@asyncflow/observability/conventions/events.ts';
import { div, increase, max, quantile, rate, series, sum } from '../kit/promql.ts';
import { spans } from '../kit/traceql.ts';

export const backlog = max(series(outboxBacklog), 'instance');
export const backlogFilled = div(max(series(outboxBacklog)), max(series(outboxBacklogMax)));
export const lag = (q: number) => quantile(q, deliveryLag, {}, ['consumer']);
export const delivered = sum(rate(deliveries), 'consumer', 'outcome');
export const deadLetters = sum(increase(deliveries, { outcome: 'dead-lettered' }), 'consumer');
export const rebuilt = sum(increase(resyncs), 'consumer');
export const deleted = sum(rate(outboxDeleted));
export const givenUp = spans(deadLetter);
