// The platform in a container: makes what `npm start` makes, then becomes `main.ts`. Where the domains run in several containers, the
// gateway's makes it and the others wait for it.
import { keptSecret } from '@asyncflow/observability/node/kept-secret.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROBER } from './accounts.ts';
import { localConfig } from './environment.ts';
import { LocalError } from './errors.ts';
import { handOver } from './hand-over.ts';
import { fillDatabase, migrateDatabase } from './prepare.ts';

const SECRETS = { FORWARDED_SECRET: 'forwarded-secret', TOKEN_SECRET: 'token-secret' } as const;
/** Mounted where another container reads its part. */
const HANDED_OVER = '/handed-over';
const WAIT_SECONDS_MAX = 120;

async function waitFor(file: string): Promise<void> {
  for (let waited = 0; !existsSync(file); waited += 1) {
    if (waited >= WAIT_SECONDS_MAX) throw new LocalError(`${file} was not made in ${WAIT_SECONDS_MAX} s; is the gateway up?`);
    await sleep(1000);
  }
}

try {
  const { config } = localConfig();
  const makes = config.PLATFORM_ROLE === 'all' || config.PLATFORM_ROLE === 'gateway';
  for (const [name, file] of Object.entries(SECRETS)) {
    if (process.env[name]) continue;
    if (!makes) await waitFor(path.join(config.DATA_DIR, file));
    process.env[name] = keptSecret(config.DATA_DIR, file);
  }
  if (makes) {
    await migrateDatabase(config.databaseUrl);
    await fillDatabase(config.databaseUrl, config.DATA_DIR);
    const forwarded = { 'forwarded-secret': process.env['FORWARDED_SECRET'] ?? '' };
    const own = { [PROBER.passwordFile]: keptSecret(config.DATA_DIR, PROBER.passwordFile) };
    handOver(HANDED_OVER, { storefront: forwarded, prober: { ...forwarded, ...own } });
  }
} catch (error) {
  if (!(error instanceof LocalError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import('../main.ts');
