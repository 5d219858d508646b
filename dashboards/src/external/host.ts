import { counter, gauge } from '@asyncflow/observability/conventions/define.ts';
import { ANY } from './exporter.ts';

// Alloy's host exporter: the disk and the processors that no process of ours sees.

const FILESYSTEM = { device: ANY, fstype: ANY, mountpoint: ANY } as const;
export const diskFreeBytes = gauge('node_filesystem_avail_bytes', 'Free for us.', FILESYSTEM);
export const diskBytes = gauge('node_filesystem_size_bytes', 'Size.', FILESYSTEM);
export const hostCpuSeconds = counter('node_cpu_seconds_total', 'Time of the processors.', { cpu: ANY, mode: ANY });
export const memoryFreeBytes = gauge('node_memory_MemAvailable_bytes', 'Memory that can be had.', {});
export const memoryBytes = gauge('node_memory_MemTotal_bytes', 'Memory.', {});
