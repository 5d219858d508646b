import { Client } from 'pg';
import { changeJobs, JOB_STATES, listJobs, type JobState } from '../adapters/job-queue/on-call.ts';
import { localConfig } from '../local/environment.ts';
import { LocalError } from '../local/errors.ts';
import { runningDatabaseUrl } from '../local/postgres.ts';
import { runCommand, UsageError } from '../local/command-line.ts';

// What on-call does with jobs, on DATABASE_URL or the running shop's embedded database.

const USAGE = `npm run jobs -- list          jobs that wait, run or are dead, the oldest first
npm run jobs -- waiting       only those that wait; also: running, dead
npm run jobs -- retry ID      try it again now, with all its attempts
npm run jobs -- drop ID       delete it for good`;
const ROWS_MAX = 100;

async function list(client: Client, state: JobState | undefined): Promise<void> {
  const jobs = await listJobs(client, state, ROWS_MAX);
  const rows = jobs.map((job) => [
    job.id,
    job.state,
    job.name,
    `${job.attempts}/${job.attemptsMax}`,
    job.createdAt.toISOString(),
    job.lastError ?? '',
  ]);
  const table = [['ID', 'STATE', 'JOB', 'ATTEMPTS', 'ASKED FOR', 'LAST ERROR'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const text = table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  process.stdout.write(rows.length === 0 ? `No ${state ?? ''} jobs.\n`.replace('  ', ' ') : `${text}\n`);
  if (rows.length === ROWS_MAX) process.stdout.write(`Only the first ${ROWS_MAX} are shown.\n`);
}

async function change(client: Client, how: 'retry' | 'drop', id: string): Promise<void> {
  const outcome = await changeJobs(client, how, id);
  if (outcome === 'missing') throw new LocalError(`There is no job ${id}: it is done, or was dropped.`);
  if (outcome === 'running') throw new LocalError(`Job ${id} is being worked on. Wait for it, or end its process.`);
  process.stdout.write(how === 'retry' ? `Job ${id} is due now.\n` : `Job ${id} is deleted.\n`);
}

await runCommand({ usage: USAGE, positionalsMax: 2 }, async ({ positionals: [what = 'list', id] }) => {
  const isChange = what === 'retry' || what === 'drop';
  if (!isChange && what !== 'list' && !JOB_STATES.some((state) => state === what))
    throw new UsageError(`"${what}" is nothing that can be done with jobs.`);
  if (!isChange && id !== undefined) throw new UsageError(`"${id}" is one word too many.`);
  if (isChange && (id === undefined || !/^[0-9]{1,18}$/.test(id)))
    throw new UsageError(`${what} needs the ID of a job, a number.`);
  const { DATABASE_URL, DATA_DIR } = localConfig().config;
  const connectionString = DATABASE_URL ?? runningDatabaseUrl(DATA_DIR);
  if (connectionString === undefined)
    throw new LocalError(`No shop runs on the data folder ${DATA_DIR}. Start it, or set DATA_DIR or DATABASE_URL.`);
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw new LocalError('The database cannot be reached. Start the shop, or set DATABASE_URL.', { cause: error });
  });
  try {
    if (isChange) await change(client, what, id ?? '');
    else
      await list(
        client,
        JOB_STATES.find((state) => state === what),
      );
  } finally {
    await client.end();
  }
});
