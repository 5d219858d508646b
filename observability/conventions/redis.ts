import { counter, gauge, histogram, log, span } from './define.ts';

/** What Redis is used for; a new use gets a line here first. */
export const REDIS_USES = ['rate-limit', 'cache', 'wake-up', 'heartbeat'] as const;
export type RedisUse = (typeof REDIS_USES)[number];

/** Absent where no Redis is configured. */
export const redisUp = gauge('asyncflow_redis_up', 'Whether Redis answers: 1, or 0 while this process does without it.', {});
export const redisCommandDuration = histogram(
  'asyncflow_redis_command_duration_seconds',
  'Time of a command to Redis, until it was answered, failed or given up.',
  { use: REDIS_USES, outcome: ['ok', 'error'] },
  [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15],
);
export const redisFallbacks = counter(
  'asyncflow_redis_fallbacks_total',
  'Uses of Redis that went without it, because a command failed or the circuit is open.',
  { use: REDIS_USES },
);
/** OpenTelemetry's database conventions; keys and values stay out. */
export const redisCommand = span('redis.command', ['db.system.name', 'asyncflow.redis.use', 'error.type'], 'client', {
  isInsideOnly: true,
});

export const redisLost = log('error', 'redis.lost', 'Redis does not answer: each process goes on by itself', ['cause']);
export const redisRecovered = log('info', 'redis.recovered', 'Redis answers again', []);
