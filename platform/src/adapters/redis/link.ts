import {
  redisCommand,
  redisCommandDuration,
  redisFallbacks,
  redisLost,
  redisRecovered,
  redisUp,
  type RedisUse,
} from '@asyncflow/observability/conventions/redis.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleAll } from 'cockatiel';
import { Redis, type RedisOptions } from 'ioredis';
import type { Clock } from '../../kernel/clock.ts';
import { within } from '../../kernel/deadline.ts';

export interface RedisLinkOptions {
  readonly url: string;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** Redis, or Dragonfly: never waited for longer than a command may take, and done without while it is away. */
export interface RedisLink {
  /** The command's answer, or what `without` answers when Redis does not, or has not for a while. Rejects only as `without` does. */
  run<T>(use: RedisUse, command: (redis: Redis) => Promise<T>, without: () => T | Promise<T>): Promise<T>;
  /** Hears what every process says on a channel from now on; one listener a channel. `missed` is called when something may not have been heard. */
  listen(channel: string, listener: { hear(message: string): void; missed?(): void }): void;
  close(): Promise<void>;
}

export const COMMAND_MS_MAX = 100;
const CONNECT_MS_MAX = 1000;
const RECONNECT_MS_MAX = 1000;
/** Commands in a row that fail before nobody waits for Redis any more. */
const FAILURES_MAX = 3;
const HEARTBEAT_MS = 1000;
const HEARTBEAT_KEPT_MS = 5000;
/** A peer that is stopped keeps its sockets: given up, so that commands do not pile up behind them. */
const SILENCE_MS_MAX = 5000;

const OPTIONS = {
  lazyConnect: true,
  connectTimeout: CONNECT_MS_MAX,
  commandTimeout: COMMAND_MS_MAX,
  socketTimeout: SILENCE_MS_MAX,
  // What cannot be sent now is done without; sent later, a count would be counted twice.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  autoResubscribe: false,
  // A primary that has become a replica keeps its connections: the address may lead to the new one.
  reconnectOnError: ({ message }: Error) => message.startsWith('READONLY'),
  retryStrategy: (times: number) => Math.min(50 * 2 ** times, RECONNECT_MS_MAX),
} satisfies RedisOptions;

/** Resolves once the first attempt to connect has worked or failed; goes on trying by itself. See decision 0028. */
export async function openRedis({ url, clock, telemetry }: RedisLinkOptions): Promise<RedisLink> {
  const redis = new Redis(url, OPTIONS);
  // Every failure is seen where a command fails; without a listener it would end the process.
  redis.on('error', () => undefined);
  const circuit = circuitBreaker(handleAll, { breaker: new ConsecutiveBreaker(FAILURES_MAX), halfOpenAfter: HEARTBEAT_MS / 2 });
  const closing = new AbortController();
  const listeners = new Map<string, { hear(message: string): void; missed?(): void }>();
  let subscriber: Redis | undefined;
  let isLost = false;

  circuit.onBreak((reason) => {
    telemetry.gauge(redisUp, {}, 0);
    const cause = 'error' in reason && reason.error instanceof Error ? reason.error.name : 'unknown';
    if (!isLost) telemetry.log(redisLost, { cause });
    isLost = true;
  });
  circuit.onReset(() => {
    telemetry.log(redisRecovered, {});
    isLost = false;
  });

  const timed = async <T>(use: RedisUse, command: (redis: Redis) => Promise<T>): Promise<T> => {
    const began = clock.monotonicSeconds();
    let outcome: 'ok' | 'error' = 'error';
    try {
      const answer = await command(redis);
      outcome = 'ok';
      return answer;
    } finally {
      telemetry.observe(redisCommandDuration, { use, outcome }, clock.monotonicSeconds() - began);
    }
  };

  const run: RedisLink['run'] = async (use, command, without) => {
    // Only the heartbeat tries a circuit that is open: no shopper waits for the trial.
    if (circuit.state === CircuitState.Closed || use === 'heartbeat')
      try {
        const attributes = { 'db.system.name': 'redis', 'asyncflow.redis.use': use };
        return await telemetry.span(redisCommand, { attributes }, () => circuit.execute(() => timed(use, command)));
      } catch {
        // The circuit has it, and its state is a metric.
      }
    telemetry.count(redisFallbacks, { use });
    return without();
  };

  // A write: a replica, and one whose memory is full, answer PING and refuse what it is used for.
  const write = async (link: Redis): Promise<void> => {
    await link.set('asyncflow:heartbeat', 1, 'PX', HEARTBEAT_KEPT_MS);
    telemetry.gauge(redisUp, {}, 1);
  };
  const beat = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await run('heartbeat', write, () => undefined);
      // Keeps the other connection's silence meaningful; what fails here reconnects by itself.
      if (subscriber?.status === 'ready') subscriber.ping().catch(() => undefined);
      await clock.sleep(HEARTBEAT_MS, closing.signal);
    }
  };

  const subscribe = (): Redis => {
    const link = new Redis(url, OPTIONS);
    link.on('error', () => undefined);
    link.on('message', (channel: string, message: string) => listeners.get(channel)?.hear(message));
    link.on('ready', () => {
      link.subscribe(...listeners.keys()).then(
        () => listeners.forEach((listener) => listener.missed?.()),
        () => link.disconnect(true),
      );
    });
    link.connect().catch(() => undefined);
    return link;
  };

  telemetry.gauge(redisUp, {}, 0);
  await within(CONNECT_MS_MAX, clock, redis.connect()).catch(() => undefined);
  const beating = beat();

  return {
    run,
    listen(channel, listener) {
      listeners.set(channel, listener);
      if (!subscriber) subscriber = subscribe();
      else if (subscriber.status === 'ready')
        subscriber.subscribe(channel).then(
          () => listener.missed?.(),
          () => subscriber?.disconnect(true),
        );
    },
    async close() {
      closing.abort();
      await beating;
      redis.disconnect();
      subscriber?.disconnect();
    },
  };
}
