import { parseArgs } from 'node:util';
import { askAll } from './ask-all.ts';
import type { Stores } from './ask.ts';
import { BOARDS } from './boards/all.ts';
import { targetsOf } from './targets.ts';

const USAGE = `PROMETHEUS_URL=… LOKI_URL=… npm run check:boards
Asks Prometheus and Loki every query of every board; without LOKI_URL Prometheus alone.
Exit code 1 when a query has no data and dashboards/src/no-data.ts does not say why it may, 2 when a store is missing or refuses a query.`;

function stores({ PROMETHEUS_URL: prometheus, LOKI_URL: loki }: NodeJS.ProcessEnv): Stores {
  if (!prometheus) throw new Error('PROMETHEUS_URL is not set; where is Prometheus, as in http://localhost:9090?');
  return { prometheus: new URL(prometheus), loki: loki ? new URL(loki) : undefined };
}

async function check(): Promise<number> {
  const missing = await askAll(BOARDS.flatMap(targetsOf), stores(process.env), (line) => process.stdout.write(`${line}\n`));
  return missing === 0 ? 0 : 1;
}

try {
  const { help } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } }).values;
  if (help) process.stdout.write(`${USAGE}\n`);
  else process.exitCode = await check();
} catch (error) {
  const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(isUsage ? `${message}\n\n${USAGE}\n` : `${message}\n`);
  process.exitCode = 2;
}
