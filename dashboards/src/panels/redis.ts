import { BytesIEC, OpsPerSecond, PercentUnit, Short } from '@grafana/grafana-foundation-sdk/units';
import { toBoard } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as redis from '../queries/redis.ts';

const api = toBoard('API and search', 'api');

export const answers = stat({
  title: 'Does Redis answer?',
  description: '1 is yes. 0: the shop goes on slower, each process with its own memory; start the server.',
  unit: Short,
  queries: [{ ask: redis.answers }],
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
});
export const clients = stat({
  title: 'Redis: connections',
  description: 'A few for each process. Only rising: connections leak; restart the process that has most.',
  unit: Short,
  queries: [{ ask: redis.clients }],
  links: [api],
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
  width: 6,
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
  width: 6,
});
