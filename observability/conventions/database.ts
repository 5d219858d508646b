import { gauge, histogram, LATENCY_SECONDS, span } from './define.ts';

export const STATEMENT_KINDS = ['select', 'insert', 'update', 'delete', 'begin', 'commit', 'rollback', 'other'] as const;
export const statementDuration = histogram(
  'db_client_operation_duration_seconds',
  'Time of a SQL statement, its wait for a connection included.',
  { operation: STATEMENT_KINDS, outcome: ['ok', 'error'] },
  LATENCY_SECONDS,
);
/** Sampled every few seconds, whether anybody asks or not. */
export const databaseReachable = gauge(
  'asyncflow_database_reachable',
  '1 while the database answers this process and its migrations are applied, else 0.',
  {},
);
/** OpenTelemetry's database conventions; the statement's text stays out. */
export const databaseQuery = span('database.query', ['db.system.name', 'db.operation.name', 'error.type'], 'client', {
  isInsideOnly: true,
});
