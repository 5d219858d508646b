import { outboxBacklog, outboxBacklogMax } from '../../observability/conventions/events.ts';
import { defineCause } from '../src/cause.ts';

const [backlog, most] = [outboxBacklog.name, outboxBacklogMax.name];

/** Full batches for minutes: more is written than is read. */
export const eventBusBehind = defineCause({
  alert: 'EventBusBehind',
  severity: 'ticket',
  owner: 'platform',
  service: 'platform',
  summary: 'A reader of events has been behind for ten minutes.',
  feels: {
    ko: '바뀐 가격과 재고가 늦게 보입니다.',
    en: 'Changed prices and stock show late.',
  },
  expr: `max(min_over_time(${backlog}[5m])) >= max(${most})`,
  for: '5m',
  board: 'flows',
  tests: [
    { name: 'full batches for ten minutes', series: { [backlog]: '200x15', [most]: '200x15' }, atMinutes: 15, fires: [{}] },
    {
      name: 'a full batch now and then is an import',
      series: { [backlog]: '0 200 3 200 0 7 200 1 0 0 200 4 0 200 0', [most]: '200x15' },
      atMinutes: 14,
      fires: [],
    },
  ],
});
