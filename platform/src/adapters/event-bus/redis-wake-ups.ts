import type { Clock } from '../../kernel/clock.ts';
import { afterCommit } from '../database/after-commit.ts';
import type { RedisLink } from '../redis/link.ts';
import { alarm, type WakeUps } from './wake-ups.ts';

const CHANNEL = 'asyncflow:events';

/** A message in Redis after the commit: commits need not queue for PostgreSQL's one lock of notifications. */
export function redisWakeUps(link: RedisLink, clock: Clock, signal: AbortSignal): WakeUps {
  const { notify, next } = alarm(clock, signal);
  let isListening = false;
  const publish = (): void =>
    void link.run(
      'wake-up',
      async (redis) => void (await redis.publish(CHANNEL, '')),
      () => undefined,
    );
  return {
    async send(transaction) {
      afterCommit(transaction, publish);
    },
    next(milliseconds) {
      if (!isListening) link.listen(CHANNEL, { hear: notify, missed: notify });
      isListening = true;
      return next(milliseconds);
    },
    close: () => Promise.resolve(),
  };
}
