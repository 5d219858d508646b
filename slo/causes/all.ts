import type { Cause } from '../src/cause.ts';
import { databaseDown } from './database-down.ts';
import { eventBusBehind } from './event-bus-behind.ts';
import { eventsDeadLettered } from './events-dead-lettered.ts';
import { flowOverdue } from './flow-overdue.ts';
import { jobsDead } from './jobs-dead.ts';
import { jobsLate } from './jobs-late.ts';
import { objectiveHeldBack } from './objective-held-back.ts';
import { redisDown } from './redis-down.ts';
import { targetDown } from './target-down.ts';
import { watchdog } from './watchdog.ts';

/** The one list of causes. */
export const CAUSES: readonly Cause[] = [
  watchdog,
  databaseDown,
  objectiveHeldBack,
  redisDown,
  targetDown,
  eventsDeadLettered,
  eventBusBehind,
  flowOverdue,
  jobsDead,
  jobsLate,
];
