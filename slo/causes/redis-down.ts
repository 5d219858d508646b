import { redisUp } from '../../observability/conventions/redis.ts';
import { defineCause } from '../src/cause.ts';

const { name } = redisUp;

/** Slower and correct: each process counts limits and keeps answers by itself. A process without Redis exposes nothing. */
export const redisDown = defineCause({
  alert: 'RedisDown',
  severity: 'ticket',
  owner: 'platform',
  service: 'redis',
  summary: 'Redis does not answer; each process goes on by itself.',
  feels: {
    ko: '조금 느려질 수 있습니다.',
    en: 'Perhaps somewhat slower pages.',
  },
  expr: `min(${name}) == 0`,
  for: '5m',
  board: 'data',
  tests: [
    {
      name: 'one process of two has lost it',
      series: { [`${name}{instance="a"}`]: '1x15', [`${name}{instance="b"}`]: '1x5 0x10' },
      atMinutes: 12,
      fires: [{}],
    },
    { name: 'a restart of Redis', series: { [name]: '1x5 0x2 1x10' }, atMinutes: 14, fires: [] },
    { name: 'no Redis is configured', series: {}, atMinutes: 12, fires: [] },
  ],
});
