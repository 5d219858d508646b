import { spawnSync } from 'node:child_process';
import type { Environment } from './ports.ts';

export type Docker = { readonly kind: 'works' } | { readonly kind: 'not'; readonly why: string };

/** What a profile sets beside the services it adds. */
export const PROFILES: Readonly<Record<string, Environment>> = {
  dragonfly: { REDIS_HOST: 'dragonfly', REDIS_REPLICAS: '0' },
  federated: { PLATFORM_ROLE: 'gateway' },
};

export const profileNames = Object.keys(PROFILES);

function docker(args: readonly string[], environment: Environment): { readonly code: number; readonly output: string } {
  const { status, stdout, error } = spawnSync('docker', args, { encoding: 'utf8', env: environment, timeout: 30_000 });
  return { code: error === undefined ? (status ?? 1) : 1, output: stdout ?? '' };
}

/** Whether Docker can start the stack now, without fetching anything. */
export function dockerState(images: readonly string[], environment: Environment): Docker {
  if (docker(['--version'], environment).code !== 0) return { kind: 'not', why: 'there is no docker' };
  if (docker(['info'], environment).code !== 0) return { kind: 'not', why: "Docker's daemon does not answer" };
  if (docker(['compose', 'version'], environment).code !== 0) return { kind: 'not', why: 'docker has no compose' };
  const missing = images.filter((image) => docker(['image', 'inspect', image], environment).code !== 0);
  return missing.length === 0
    ? { kind: 'works' }
    : {
        kind: 'not',
        why: `Docker does not have ${missing.join(', ')}; \`docker compose pull\` and \`docker compose build\` get them`,
      };
}

/** Runs a command of Compose in the terminal; its exit code. */
export function compose(args: readonly string[], profiles: readonly string[], environment: Environment): number {
  const { status } = spawnSync('docker', ['compose', ...profiles.flatMap((name) => ['--profile', name]), ...args], {
    stdio: 'inherit',
    env: Object.assign({}, environment, ...profiles.map((name) => PROFILES[name])),
  });
  return status ?? 1;
}
