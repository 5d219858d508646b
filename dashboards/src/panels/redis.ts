import { BytesIEC, OpsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { toBoard } from '../kit/links.ts';
import { p99 } from '../kit/query.ts';
import { stat } from '../kit/stat.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as redis from '../queries/redis.ts';

const api = toBoard('API and search', 'api');

export const answers = stat({
  title: 'Does Redis answer?',
  description:
    '1 is yes; by its exporter, and as the process sees it that is worst off. 0: the shop goes on slower, each process by itself; start the server. No data: no Redis is configured.',
  unit: Short,
  queries: [
    { ask: redis.answers, legend: 'server' },
    { ask: redis.reached, legend: 'our processes' },
  ],
  thresholds: badBelow(1),
  links: [api],
});
export const hits = stat({
  title: 'Redis: keys found',
  description:
    'Share of look-ups. A fall after a deploy: keys changed and fill again; a fall that stays: keys are evicted or live too short.',
  unit: PercentUnit,
  decimals: 0,
  queries: [{ ask: redis.hits }],
  links: [api],
  width: 12,
});
export const clients = stat({
  title: 'Redis: connections',
  description: 'A few for each process. Only rising: connections leak; restart the process that has most.',
  unit: Short,
  queries: [{ ask: redis.clients }],
  links: [api],
  width: 12,
});
export const memory = timeseries({
  title: 'Redis: memory',
  description:
    'Against its limit, where there is one. At the limit keys are evicted: raise maxmemory, or shorten what lives long.',
  unit: BytesIEC,
  queries: [
    { ask: redis.bytes, legend: 'used' },
    { ask: redis.bytesMax, legend: 'limit' },
  ],
  links: [api],
  width: 12,
});
export const commands = timeseries({
  title: 'Redis: commands and evictions',
  description: 'Evictions above zero: the memory is too small for what is kept.',
  unit: OpsPerSecond,
  queries: [
    { ask: redis.commands, legend: 'commands' },
    { ask: redis.evicted, legend: 'evicted' },
  ],
  links: [api],
  width: 12,
});
export const commandDuration = timeseries({
  title: 'Redis: how long does a command take?',
  description:
    'By what it is for, as our processes wait for it. Milliseconds: the server swaps or a command is too big; past its limit a process goes on without.',
  unit: Seconds,
  queries: p99(redis.commandDuration, '{{use}}'),
  links: [api],
  width: 12,
});
export const without = timeseries({
  title: 'Redis: what goes without it?',
  description:
    'Uses that failed or found the circuit open. Limits then count in each process alone: an attacker gets as many tries as there are processes.',
  unit: OpsPerSecond,
  queries: [{ ask: redis.without, legend: '{{use}}' }],
  thresholds: badAbove(0.01),
  links: [api],
  width: 12,
});
