import { LocalError } from './errors.ts';
import { startTime } from './pid-file.ts';
import { ensurePostgres, postgresPid, type PostgresOptions } from './postgres.ts';

const LOOKED_AT_EVERY_MS = 1000;
/** What a killed server leaves behind needs a moment to notice; until then a new one cannot start. */
const QUIET_FAILURES = 5;

/** Starts the embedded PostgreSQL again whenever it is gone; `say` gets a line when that begins, fails, and is done. Answers what ends the watch. */
export function watchPostgres(options: PostgresOptions, say: (line: string) => void): () => Promise<void> {
  let pid = postgresPid(options.dataDir);
  let started = pid === undefined ? undefined : startTime(pid);
  let said = '';
  let failures = 0;
  let looking: Promise<void> | undefined;
  const once = (line: string): void => {
    if (line !== said) say(line);
    said = line;
  };

  async function look(): Promise<void> {
    if (pid !== undefined && startTime(pid) === started) return;
    if (said === '') once('! PostgreSQL ended; starting it again');
    try {
      await ensurePostgres(options);
      pid = postgresPid(options.dataDir);
      started = pid === undefined ? undefined : startTime(pid);
      once('✓ PostgreSQL is back');
      said = '';
      failures = 0;
    } catch (error) {
      if (!(error instanceof LocalError)) throw error;
      failures += 1;
      if (failures > QUIET_FAILURES) once(`✗ ${error.message}`);
    }
  }

  const timer = setInterval(() => {
    looking ??= look()
      .catch((error: unknown) => once(`✗ PostgreSQL: ${String(error)}`))
      .finally(() => {
        looking = undefined;
      });
  }, LOOKED_AT_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
