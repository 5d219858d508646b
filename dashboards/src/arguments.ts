import { parseArgs } from 'node:util';
import { durationMs } from '@asyncflow/synthetic/command-line.ts';
import { PARTS, type Part } from './no-data.ts';

const HOUR_SECONDS = 3600;

export const USAGE = `PROMETHEUS_URL=… [LOKI_URL=…] npm run check:boards [-- --with ${Object.keys(PARTS).join(',')}] [--within 60s]
  --with    what is there, or happened, beside the shop and its prober: what it feeds must have data; programs not named must have fed nothing
  --within  asks again for so long while data is missing, such as 60s or 5m
Asks Prometheus and Loki every query of every board, as Grafana does for the last hour. Run it after five minutes of traffic.
${Object.entries(PARTS)
  .map(([part, what]) => `  ${part.padEnd(10)}${what}`)
  .join('\n')}
Exit code 1 when a query has no data and dashboards/src/no-data.ts does not say why it may, 2 when it could not be asked.`;

export interface BoardsArguments {
  /** Undefined when nothing was said. */
  readonly present: ReadonlySet<Part> | undefined;
  readonly withinMs: number;
}

const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name);

/** Throws an Error fit to be printed when they cannot be understood. */
export function boardsArguments(args: readonly string[]): BoardsArguments {
  const { values } = parseArgs({ args: [...args], options: { with: { type: 'string' }, within: { type: 'string' } } });
  const parts = values.with?.split(',').filter(Boolean);
  const unknown = parts?.filter((name) => !isPart(name)) ?? [];
  if (unknown.length > 0) throw new Error(`--with names some of ${Object.keys(PARTS).join(', ')}, not "${unknown.join(', ')}"`);
  return {
    present: parts === undefined ? undefined : new Set(parts.filter(isPart)),
    withinMs: values.within === undefined ? 0 : durationMs('--within', values.within, 1, HOUR_SECONDS),
  };
}
