import { gauge, histogram } from '@asyncflow/observability/conventions/define.ts';
import { ANY } from './exporter.ts';

// prom-client's own, in each of our processes (`DEFAULT_METRIC_PREFIXES`).

export const residentBytes = gauge('process_resident_memory_bytes', 'Memory in RAM.', {});
export const startTime = gauge('process_start_time_seconds', 'When it began.', {});
export const openFiles = gauge('process_open_fds', 'Open files and sockets.', {});
export const openFilesMax = gauge('process_max_fds', 'Open files at most.', {});
export const eventLoopLagP99 = gauge('nodejs_eventloop_lag_p99_seconds', 'How late timers ran, 99th percentile.', {});
export const heapUsedBytes = gauge('nodejs_heap_size_used_bytes', 'Heap in use.', {});
export const heapTotalBytes = gauge('nodejs_heap_size_total_bytes', 'Heap taken from the system.', {});
export const gcDuration = histogram('nodejs_gc_duration_seconds', 'Garbage collections.', { kind: ANY }, []);
export const activeHandles = gauge('nodejs_active_handles_total', 'Sockets, timers and the like.', {});
