// Whether every board has data: `npm run check:boards -- --help`.
import { setTimeout as sleep } from 'node:timers/promises';
import { loadEnvFile } from '@asyncflow/observability/node/env-file.ts';
import { commandLine, refuse } from '@asyncflow/synthetic/command-line.ts';
import { boardsArguments, USAGE } from './arguments.ts';
import { askAll } from './ask-all.ts';
import type { Stores } from './ask.ts';
import { BOARDS } from './boards/all.ts';
import { tooYoung } from './age.ts';
import { targetsOf } from './targets.ts';

const ASK_AGAIN_MS = 5000;

loadEnvFile();
const { env } = process;
const { present, withinMs } = commandLine(USAGE, boardsArguments);

function address(name: string, port: number): URL | undefined {
  const given = env[name];
  if (!given) return undefined;
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol)) return url;
  return refuse(`${name} must be an address such as http://localhost:${port}, not "${given}".`);
}
const stores: Stores = {
  prometheus:
    address('PROMETHEUS_URL', 9090) ??
    refuse('PROMETHEUS_URL is not set: where is Prometheus, as in http://localhost:9090? npm run stack starts one.'),
  loki: address('LOKI_URL', 3100),
};

try {
  const young = await tooYoung(stores);
  const wrong = await askAll(BOARDS.flatMap(targetsOf), {
    stores,
    present,
    withinMs,
    nowMs: () => performance.now(),
    pause: () => sleep(ASK_AGAIN_MS),
    say: (line) => process.stdout.write(`${line}\n`),
  });
  if (wrong > 0 && young !== undefined) process.stdout.write(`${young}\n`);
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
