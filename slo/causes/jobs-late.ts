import { jobOldestSeconds } from '../../observability/conventions/jobs.ts';
import { defineCause } from '../src/cause.ts';

const { name } = jobOldestSeconds;

/** Checkouts have an objective that pages; mail has none. */
export const jobsLate = defineCause({
  alert: 'JobsLate',
  severity: 'ticket',
  owner: 'platform',
  service: 'platform',
  summary: 'The oldest job that is due has waited for more than five minutes.',
  feels: {
    ko: '메일이 늦게 옵니다.',
    en: 'Mail comes late.',
  },
  expr: `max(${name}) > 300`,
  for: '2m',
  board: 'flows',
  tests: [
    { name: 'nobody works on jobs', series: { [name]: '0+60x15' }, atMinutes: 10, fires: [{}] },
    { name: 'a few minutes of waiting', series: { [name]: '0+60x4 0x10' }, atMinutes: 10, fires: [] },
  ],
});
