import { spawn, spawnSync } from 'node:child_process';

/** `failed`: the shop broke a threshold. `prober-error`: the check itself could not be run; says nothing of the shop. */
export type CheckOutcome = 'passed' | 'failed' | 'prober-error';

/** k6's exit code when a threshold is broken; every other one is k6's own trouble (errext/exitcodes in its source). */
const THRESHOLD_BROKEN = 99;
export const outcomeOf = (code: number): CheckOutcome =>
  code === 0 ? 'passed' : code === THRESHOLD_BROKEN ? 'failed' : 'prober-error';

export const K6_MISSING =
  'k6 is not on PATH: go install go.k6.io/k6@v1.8.1, or https://grafana.com/docs/k6/latest/set-up/install-k6/';

/** For who would start much before a run. Throws when there is no k6. */
export function requireK6(): void {
  if (spawnSync('k6', ['version'], { env: process.env }).error) throw new Error(K6_MISSING);
}

export interface K6Run {
  readonly script: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where results are written by remote write; undefined where they are not. */
  readonly prometheusUrl: string | undefined;
  readonly flags?: readonly string[];
  /** Neither progress nor summary; what went wrong is still said. */
  readonly isSilent?: boolean;
  /** Told once the process is there. */
  readonly onStart?: (pid: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs a k6 script to its end and answers its exit code; rejects with what to do when there is no k6. */
export async function runK6({
  script,
  environment,
  prometheusUrl,
  flags = [],
  isSilent = false,
  onStart,
  signal,
}: K6Run): Promise<number> {
  const child = spawn(
    'k6',
    [
      'run',
      ...(isSilent ? ['--quiet'] : []),
      ...(prometheusUrl === undefined ? [] : ['-o', 'experimental-prometheus-rw']),
      ...flags,
      script,
    ],
    {
      stdio: ['ignore', isSilent ? 'ignore' : 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...environment,
        ...(prometheusUrl === undefined ? {} : { K6_PROMETHEUS_RW_SERVER_URL: `${prometheusUrl}/api/v1/write` }),
        K6_PROMETHEUS_RW_TREND_STATS: 'p(50),p(95),p(99),max',
      },
    },
  );
  const interrupt = (): void => void child.kill('SIGINT');
  signal?.addEventListener('abort', interrupt, { once: true });
  if (child.pid !== undefined) onStart?.(child.pid);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', () => reject(new Error(K6_MISSING)));
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
}
