import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { StackError, type Environment } from './ports.ts';

export interface ComposeService {
  readonly name: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly profiles: readonly string[];
  readonly memoryMegabytes: number | undefined;
  readonly restart: string | undefined;
  readonly hasHealthCheck: boolean;
  /** As they are written: `127.0.0.1:3000:3000`. */
  readonly published: readonly string[];
  /** As they are written: `shop:/data`. */
  readonly volumes: readonly string[];
}

interface Written {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly profiles?: readonly string[];
  readonly mem_limit?: string;
  readonly restart?: string;
  readonly healthcheck?: object;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

export const COMPOSE_FILE = new URL('../../docker-compose.yml', import.meta.url);

/** Compose's own interpolation, as far as the file uses it: `${NAME:-default}` and `$$`. */
const interpolated = (text: string, environment: Environment): string =>
  text.replace(/\$\$|\$\{([A-Z_]+):-([^}]*)\}/g, (all, name?: string, byDefault?: string) =>
    all === '$$' || name === undefined ? '$' : environment[name] || (byDefault ?? ''),
  );

function megabytes(limit: string | undefined): number | undefined {
  const [, number, unit] = /^(\d+)([mg])$/.exec(limit ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (unit === 'g' ? 1024 : 1);
}

/** The services of docker-compose.yml, in its order, variables filled in. Throws StackError when there is none. */
export function composeServices(environment: Environment, file: URL = COMPOSE_FILE): readonly ComposeService[] {
  const { services } = parse(readFileSync(file, 'utf8'), { merge: true }) as {
    readonly services?: Readonly<Record<string, Written>>;
  };
  if (services === undefined) throw new StackError(`${file.pathname} has no services.`);
  return Object.entries(services).map(([name, written]) => ({
    name,
    image: written.image ?? '',
    command: (written.command ?? []).map((part) => interpolated(part, environment)),
    environment: Object.fromEntries(
      Object.entries(written.environment ?? {}).map(([key, value]) => [key, interpolated(String(value), environment)]),
    ),
    profiles: written.profiles ?? [],
    memoryMegabytes: megabytes(written.mem_limit),
    restart: written.restart,
    hasHealthCheck: written.healthcheck !== undefined,
    published: written.ports ?? [],
    volumes: written.volumes ?? [],
  }));
}
