import { DurationSeconds, PercentUnit } from '@grafana/grafana-foundation-sdk/units';
import { toBoard } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as host from '../queries/host.ts';

const DAY = 86_400;
const telemetry = toBoard('Telemetry health', 'telemetry');

export const diskFullIn = stat({
  title: 'When is a disk full?',
  description:
    'If it goes on as in the last 6 hours. Less than four days: find what grows (databases above, telemetry on its board), shorten its retention, or add space. No data: space is being won.',
  unit: DurationSeconds,
  queries: [{ ask: host.diskFullIn, legend: '{{mountpoint}}' }],
  thresholds: badBelow(DAY, 4 * DAY),
  links: [telemetry],
});
export const diskUsed = timeseries({
  title: 'How full are disks?',
  description: 'PostgreSQL stops at 100 %. Above 90 %: make room now.',
  unit: PercentUnit,
  queries: [{ ask: host.diskUsed, legend: '{{mountpoint}}' }],
  thresholds: badAbove(0.9, 0.8),
  max: 1,
  links: [telemetry],
  width: 12,
});
export const cpuBusy = timeseries({
  title: 'Are the processors busy?',
  description: 'Of the machine, everything on it. Busy while our processes are not: something else runs there.',
  unit: PercentUnit,
  queries: [{ ask: host.cpuBusy, legend: '{{instance}}' }],
  thresholds: badAbove(0.95, 0.8),
  max: 1,
  links: [telemetry],
  width: 12,
});
export const memoryFree = stat({
  title: 'Memory that can be had',
  description: 'Below 10 % the system will end the largest process, most often PostgreSQL or the platform.',
  unit: PercentUnit,
  decimals: 0,
  queries: [{ ask: host.memoryFree }],
  thresholds: badBelow(0.05, 0.1),
  links: [telemetry],
});
