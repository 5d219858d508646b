// Asks Prometheus and Loki every query of every board: `PROMETHEUS_URL=… LOKI_URL=… npm run check:boards`.
// Exit 1: a query has no data and no-data.ts does not say why it may. Exit 2: a store is missing, or refuses a query.
import { askAll } from './ask-all.ts';
import type { Stores } from './ask.ts';
import { BOARDS } from './boards/all.ts';
import { targetsOf } from './targets.ts';

function stores({ PROMETHEUS_URL: prometheus, LOKI_URL: loki }: NodeJS.ProcessEnv): Stores {
  if (!prometheus) throw new Error('PROMETHEUS_URL is not set; where is Prometheus, as in http://localhost:9090?');
  return { prometheus: new URL(prometheus), loki: loki ? new URL(loki) : undefined };
}

try {
  const missing = await askAll(BOARDS.flatMap(targetsOf), stores(process.env), (line) => process.stdout.write(`${line}\n`));
  process.exitCode = missing === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
