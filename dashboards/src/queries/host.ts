import { diskBytes, diskFreeBytes, hostCpuSeconds, memoryBytes, memoryFreeBytes } from '../external/host.ts';
import { above, div, max, min, minus, mul, rate, series, slope, sum } from '../kit/promql.ts';

const DISKS = { fstype: { not: ['tmpfs', 'overlay', 'squashfs', 'ramfs'] } } as const;
const FORECAST_FROM = '6h';

export const diskUsed = max(minus(1, div(series(diskFreeBytes, DISKS), series(diskBytes, DISKS))), 'mountpoint');
/** Seconds until nothing is free, if it goes on as in the last hours; nothing while space is won. */
export const diskFullIn = min(
  above(div(series(diskFreeBytes, DISKS), mul(slope(diskFreeBytes, DISKS, FORECAST_FROM), -1)), 0),
  'mountpoint',
);
export const cpuBusy = minus(
  1,
  div(sum(rate(hostCpuSeconds, { mode: 'idle' }), 'instance'), sum(rate(hostCpuSeconds), 'instance')),
);
export const memoryFree = div(max(series(memoryFreeBytes)), max(series(memoryBytes)));
