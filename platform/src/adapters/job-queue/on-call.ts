import type { Client } from 'pg';

// What a person may do with jobs from outside: look, try again, delete. Payloads are not shown.

export const JOB_STATES = ['waiting', 'running', 'dead'] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface ListedJob {
  readonly id: string;
  readonly name: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly attemptsMax: number;
  readonly createdAt: Date;
  /** The name of what the last attempt threw. */
  readonly lastError: string | null;
}

const STATE = `CASE WHEN locked_at IS NOT NULL THEN 'running' WHEN attempts >= max_attempts THEN 'dead' ELSE 'waiting' END`;

/** The oldest first. */
export async function listJobs(client: Client, state: JobState | undefined, max: number): Promise<readonly ListedJob[]> {
  const { rows } = await client.query<ListedJob>(
    `SELECT id::text, task_identifier AS name, ${STATE} AS state, attempts::int, max_attempts::int AS "attemptsMax",
       created_at AS "createdAt", last_error AS "lastError"
     FROM graphile_worker.jobs WHERE $1::text IS NULL OR ${STATE} = $1 ORDER BY created_at, id LIMIT $2`,
    [state ?? null, max],
  );
  return rows;
}

/** By graphile-worker's own functions, which leave alone what is being worked on. */
export async function changeJobs(client: Client, how: 'retry' | 'drop', id: string): Promise<'done' | 'missing' | 'running'> {
  const statement =
    how === 'retry'
      ? 'SELECT id FROM graphile_worker.reschedule_jobs(ARRAY[$1::bigint], run_at := now(), attempts := 0)'
      : 'SELECT id FROM graphile_worker.complete_jobs(ARRAY[$1::bigint])';
  const { rowCount } = await client.query(statement, [id]);
  if (rowCount !== 0) return 'done';
  const { rowCount: there } = await client.query('SELECT 1 FROM graphile_worker.jobs WHERE id = $1::bigint', [id]);
  return there === 0 ? 'missing' : 'running';
}
