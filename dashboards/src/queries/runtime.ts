import { cpuSeconds } from '@asyncflow/observability/conventions/process.ts';
import {
  activeHandles,
  eventLoopLagP99,
  gcDuration,
  heapTotalBytes,
  heapUsedBytes,
  openFiles,
  openFilesMax,
  residentBytes,
} from '../external/process.ts';
import { div, max, rate, rateOfSum, series, sum } from '../kit/promql.ts';

export const eventLoopLag = max(series(eventLoopLagP99), 'job', 'instance');
export const gcShare = sum(rateOfSum(gcDuration), 'job', 'kind');
export const memory = max(series(residentBytes), 'job', 'instance');
export const heapFilled = div(max(series(heapUsedBytes), 'job'), max(series(heapTotalBytes), 'job'));
export const cpu = sum(rate(cpuSeconds), 'job');
export const filesOpen = max(div(series(openFiles), series(openFilesMax)), 'job');
export const handles = max(series(activeHandles), 'job');
