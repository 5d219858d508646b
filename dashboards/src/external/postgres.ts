import { counter, gauge } from '@asyncflow/observability/conventions/define.ts';
import { ANY } from './exporter.ts';

// Alloy's postgres exporter: what the server knows and our processes cannot.

const DATABASE = { datname: ANY } as const;
export const pgUp = gauge('pg_up', 'Whether the server answers.', {});
export const backends = gauge('pg_stat_database_numbackends', 'Connections.', DATABASE);
export const connectionsMax = gauge('pg_settings_max_connections', 'Connections at most.', {});
export const commits = counter('pg_stat_database_xact_commit', 'Transactions committed.', DATABASE);
export const rollbacks = counter('pg_stat_database_xact_rollback', 'Transactions rolled back.', DATABASE);
export const blocksHit = counter('pg_stat_database_blks_hit', 'Blocks found in memory.', DATABASE);
export const blocksRead = counter('pg_stat_database_blks_read', 'Blocks read from disk.', DATABASE);
export const deadlocks = counter('pg_stat_database_deadlocks', 'Deadlocks.', DATABASE);
export const locks = gauge('pg_locks_count', 'Locks held.', { ...DATABASE, mode: ANY });
export const databaseBytes = gauge('pg_database_size_bytes', 'Size on disk.', DATABASE);
export const longestTransaction = gauge('pg_stat_activity_max_tx_duration', 'Age of the longest transaction, in seconds.', {
  ...DATABASE,
  state: ANY,
});
export const deadRows = gauge('pg_stat_user_tables_n_dead_tup', 'Dead rows that vacuum has not taken.', {
  ...DATABASE,
  schemaname: ANY,
  relname: ANY,
});
