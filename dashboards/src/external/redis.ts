import { counter, gauge } from '@asyncflow/observability/conventions/define.ts';

// Alloy's redis exporter.

export const redisUp = gauge('redis_up', 'Whether the server answers.', {});
export const redisClients = gauge('redis_connected_clients', 'Connections.', {});
export const redisBytes = gauge('redis_memory_used_bytes', 'Memory used.', {});
export const redisBytesMax = gauge('redis_memory_max_bytes', 'Memory at most; 0 is no limit.', {});
export const redisHits = counter('redis_keyspace_hits_total', 'Keys found.', {});
export const redisMisses = counter('redis_keyspace_misses_total', 'Keys not found.', {});
export const redisEvicted = counter('redis_evicted_keys_total', 'Keys evicted for want of memory.', {});
export const redisCommands = counter('redis_commands_processed_total', 'Commands.', {});
