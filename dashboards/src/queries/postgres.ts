import { databaseQuery, databaseReachable, statementDuration } from '@asyncflow/observability/conventions/database.ts';
import {
  backends,
  blocksHit,
  blocksRead,
  commits,
  connectionsMax,
  databaseBytes,
  deadlocks,
  deadRows,
  locks,
  longestTransaction,
  pgUp,
  rollbacks,
} from '../external/postgres.ts';
import { lines } from '../kit/logql.ts';
import { div, increase, max, min, plus, quantile, rate, series, share, sum, topk } from '../kit/promql.ts';
import { spans } from '../kit/traceql.ts';

const ROWS_MAX = 10;

export const statements = sum(rate(statementDuration), 'operation');
export const statementDurationOf = (q: number) => quantile(q, statementDuration, {}, ['operation']);
export const statementsFailed = share(sum(rate(statementDuration, { outcome: 'error' })), sum(rate(statementDuration)));
/** A transaction begins with the wait for a connection of the pool, and little else. */
export const poolWait = (q: number) => quantile(q, statementDuration, { operation: 'begin' });

export const answers = max(series(pgUp));
/** As our processes see it; the lowest of them. */
export const reached = min(series(databaseReachable));
export const connectionsUsed = div(sum(series(backends)), max(series(connectionsMax)));
export const committed = sum(rate(commits), 'datname');
export const rolledBack = sum(rate(rollbacks), 'datname');
export const cacheHits = share(sum(rate(blocksHit)), plus(sum(rate(blocksHit)), sum(rate(blocksRead))));
export const deadlocked = sum(increase(deadlocks), 'datname');
export const locksHeld = sum(series(locks), 'mode');
export const sizeBytes = max(series(databaseBytes), 'datname');
export const longest = max(series(longestTransaction), 'state');
export const unvacuumed = topk(ROWS_MAX, max(series(deadRows), 'schemaname', 'relname'));

/** auto_explain writes the plan of a slow statement, with its trace id, which is a field of the line. */
export const slowPlans = lines({ services: ['postgresql'], holds: 'plan:', fields: { trace_id: '$trace.*' } });
export const slowStatements = spans(databaseQuery, { slowerThanSeconds: 0.15 });
