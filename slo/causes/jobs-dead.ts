import { jobsDead as metric } from '../../observability/conventions/jobs.ts';
import { defineCause } from '../src/cause.ts';

/** Read from the database, so every process says the same. */
export const jobsDead = defineCause({
  alert: 'JobsDead',
  severity: 'ticket',
  owner: 'platform',
  service: 'platform',
  summary: 'Jobs failed for the last time and wait for someone to look.',
  feels: {
    ko: '확인 메일이나 주문 확정이 오지 않은 고객이 있습니다.',
    en: 'Someone waits for a mail or a confirmation that does not come.',
  },
  expr: `max(${metric.name}) > 0`,
  for: '5m',
  board: 'flows',
  tests: [
    { name: 'a dead job', series: { [metric.name]: '0x5 1x10' }, atMinutes: 12, fires: [{}] },
    { name: 'retried at once', series: { [metric.name]: '0x5 1x2 0x10' }, atMinutes: 15, fires: [] },
  ],
});
