import { BytesIEC, OpsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { toLogs, toTraces } from '../kit/links.ts';
import { logs } from '../kit/logs.ts';
import { p99, percentiles } from '../kit/query.ts';
import { stat } from '../kit/stat.ts';
import { table } from '../kit/table.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import { traces } from '../kit/traces.ts';
import { LIMIT_SECONDS } from '../queries/api.ts';
import * as postgres from '../queries/postgres.ts';

const slow = toTraces('Slow statements', postgres.slowStatements);
const plans = toLogs('Plans of slow statements', postgres.slowPlans);

export const answers = stat({
  title: 'Does PostgreSQL answer?',
  description:
    '1 is yes, as the process sees it that is worst off. 0: the shop can show what it keeps and sell nothing; start the server, read its log.',
  unit: Short,
  queries: [
    { ask: postgres.reached, legend: 'our processes' },
    { ask: postgres.answers, legend: 'its exporter' },
  ],
  thresholds: badBelow(1),
  links: [plans],
});
export const connectionsUsed = stat({
  title: 'Connections in use',
  description: 'Of those the server allows. Above 80 %: lower DATABASE_CONNECTIONS_MAX of each process, or put a pooler between.',
  unit: PercentUnit,
  decimals: 0,
  queries: [{ ask: postgres.connectionsUsed }],
  thresholds: badAbove(0.95, 0.8),
  links: [slow],
});
export const cacheHits = stat({
  title: 'Blocks found in memory',
  description: 'Below 99 % for long the data has outgrown shared_buffers, or a statement reads a whole table: see its plan.',
  unit: PercentUnit,
  decimals: 1,
  queries: [{ ask: postgres.cacheHits }],
  thresholds: badBelow(0.95, 0.99),
  links: [plans],
  width: 12,
});
export const deadlocks = stat({
  title: 'Deadlocks',
  description:
    'In this time range. Each was tried again; many: two transactions lock in different orders, their statements are in the log.',
  unit: Short,
  queries: [{ ask: postgres.deadlocked, legend: '{{datname}}' }],
  thresholds: badAbove(10, 1),
  links: [plans],
  width: 12,
});
export const longest = stat({
  title: 'Longest transaction',
  description:
    'By what it does. A minute and idle: a process began and forgot it; it holds locks and stops vacuum. End it: select pg_terminate_backend(pid).',
  unit: Seconds,
  queries: [{ ask: postgres.longest, legend: '{{state}}' }],
  thresholds: badAbove(60, 10),
  links: [plans],
});
export const poolWait = timeseries({
  title: 'How long is the wait for a connection?',
  description:
    'Of transactions at their begin, which is little else than the wait. Milliseconds: the pool is too small for the load, or something holds connections: see the longest transaction.',
  unit: Seconds,
  queries: percentiles(postgres.poolWait),
  thresholds: badAbove(LIMIT_SECONDS / 3),
  links: [slow],
});
export const statements = timeseries({
  title: 'Statements',
  description: 'As the platform sends them. Many selects to a request: an N+1; open a trace of that operation.',
  unit: OpsPerSecond,
  queries: [{ ask: postgres.statements, legend: '{{operation}}' }],
  links: [slow],
});
export const statementDuration = timeseries({
  title: 'How long does a statement take?',
  description: 'As the platform waits for it; the line is the whole time of a request. Dots open the trace; its plan is below.',
  unit: Seconds,
  queries: p99(postgres.statementDurationOf, '{{operation}}'),
  thresholds: badAbove(LIMIT_SECONDS),
  links: [slow, plans],
});
export const statementsFailed = timeseries({
  title: 'What share of statements fails?',
  description:
    'Serialisation failures are tried again and expected under load. A step: the server restarted or a migration is missing (npm run db:check).',
  unit: PercentUnit,
  queries: [{ ask: postgres.statementsFailed, legend: 'failed' }],
  thresholds: badAbove(0.05, 0.01),
  links: [slow],
});
export const transactions = timeseries({
  title: 'Transactions',
  description: 'Committed and rolled back, by database. Rolled back in numbers: see failed statements.',
  unit: OpsPerSecond,
  queries: [
    { ask: postgres.committed, legend: '{{datname}} committed' },
    { ask: postgres.rolledBack, legend: '{{datname}} rolled back' },
  ],
  links: [slow],
});
export const locks = timeseries({
  title: 'Locks',
  description: 'By mode. AccessExclusiveLock for seconds: a migration or a VACUUM FULL stops everyone.',
  unit: Short,
  queries: [{ ask: postgres.locksHeld, legend: '{{mode}}' }],
  links: [plans],
});
export const size = timeseries({
  title: 'Size of the databases',
  description: 'On disk. A slope that changes: see which table grows, and whether its retention runs.',
  unit: BytesIEC,
  queries: [{ ask: postgres.sizeBytes, legend: '{{datname}}' }],
  links: [plans],
});
export const unvacuumed = table({
  title: 'Which tables want vacuum?',
  description: 'Dead rows. Only rising: autovacuum does not get to it, most often because of a long transaction.',
  rows: ['relname', 'schemaname'],
  links: [plans],
  width: 8,
  columns: [{ title: 'dead rows', ask: postgres.unvacuumed, unit: Short, decimals: 0 }],
});
export const slowStatements = traces({
  title: 'Slow statements',
  description: 'Longer than a whole request may take, with the trace they belong to. An id leads to its plan.',
  ask: postgres.slowStatements,
});
export const slowPlans = logs({
  title: 'Plans of slow statements',
  description:
    'auto_explain writes one for each statement over 150 ms, with its trace id; write an id into the variable to see only its plans. Look for a Seq Scan over many rows and for rows far from their estimate.',
  ask: postgres.slowPlans,
  width: 12,
});
