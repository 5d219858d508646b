import { execPath } from 'node:process';
import path from 'node:path';
import type { ComposeService } from './compose-file.ts';
import { portOf, StackError, type Environment, type PortName } from './ports.ts';
import { PROGRAMS, type Program } from './programs.ts';
import { natively, type Places } from './template.ts';

/** Something that runs around the shop. */
export interface Component {
  readonly name: string;
  /** Undefined: Node itself runs it. */
  readonly program: Program | undefined;
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly address: string;
  /** Answers 2xx when it is ready; undefined where a connection is all there is to ask for. */
  readonly ready: string | undefined;
  /** Every port it listens on. */
  readonly ports: readonly PortName[];
}

interface Kind {
  readonly program: Program;
  readonly ports: readonly [PortName, ...PortName[]];
  readonly ready?: string;
  /** Before and after the arguments that docker-compose.yml has, whose images bring these themselves. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** In the order in which they start: who is written to comes before who writes. */
const KINDS: Readonly<Record<string, Kind>> = {
  redis: { program: PROGRAMS.redis, ports: ['REDIS_PORT'], after: ['--bind', '127.0.0.1', '--port', 'localhost:6379'] },
  prometheus: { program: PROGRAMS.prometheus, ports: ['PROMETHEUS_PORT'], ready: '/-/ready' },
  alertmanager: { program: PROGRAMS.alertmanager, ports: ['ALERTMANAGER_PORT'], ready: '/-/ready' },
  loki: { program: PROGRAMS.loki, ports: ['LOKI_PORT', 'LOKI_GRPC_PORT'], ready: '/ready' },
  tempo: { program: PROGRAMS.tempo, ports: ['TEMPO_PORT', 'TEMPO_GRPC_PORT', 'TEMPO_OTLP_PORT'], ready: '/ready' },
  alloy: { program: PROGRAMS.alloy, ports: ['ALLOY_PORT', 'ALLOY_OTLP_PORT', 'ALLOY_FARO_PORT'], ready: '/-/ready' },
  grafana: { program: PROGRAMS.grafana, ports: ['GRAFANA_PORT'], ready: '/api/health', before: ['server'] },
};

const MAIN = path.resolve(import.meta.dirname, '../on-call/main.ts');

/** What runs without Docker, as docker-compose.yml has it, moved to this machine. Throws StackError for a service it does not have. */
export function components(services: readonly ComposeService[], places: Places): readonly Component[] {
  const { environment } = places;
  const around = Object.entries(KINDS).map(([name, { program, ports, ready, before = [], after = [] }]): Component => {
    const service = services.find((one) => one.name === name);
    if (service === undefined) throw new StackError(`docker-compose.yml has no service ${name}.`);
    // The image's entry point is the program; some write it all the same.
    const written = service.command[0] === `${name}-server` ? service.command.slice(1) : service.command;
    const address = `127.0.0.1:${portOf(ports[0], environment)}`;
    return {
      name,
      program,
      args: [...before, ...written, ...after].map((arg) => natively(arg, places).replace(/^127\.0\.0\.1:(?=\d+$)/, '')),
      environment: {
        ...environment,
        ...Object.fromEntries(
          Object.entries(service.environment).map(([key, value]) => [
            key,
            natively(`${key}=${value}`, places).slice(key.length + 1),
          ]),
        ),
      },
      address: program === PROGRAMS.redis ? `redis://${address}` : `http://${address}`,
      ready: ready === undefined ? undefined : `http://${address}${ready}`,
      ports,
    };
  });
  const inbox = `http://127.0.0.1:${portOf('ALERT_RECEIVER_PORT', environment)}`;
  const onCall: Component = {
    name: 'on-call',
    program: undefined,
    args: [MAIN],
    environment: {
      ...environment,
      ALERT_RECEIVER_PORT: String(portOf('ALERT_RECEIVER_PORT', environment)),
      ALERTMANAGER_URL: `http://127.0.0.1:${portOf('ALERTMANAGER_PORT', environment)}`,
      PROMETHEUS_URL: `http://127.0.0.1:${portOf('PROMETHEUS_PORT', environment)}`,
      PLATFORM_URL: `http://127.0.0.1:${portOf('PLATFORM_PORT', environment)}`,
    },
    address: `${inbox}/status`,
    ready: `${inbox}/healthz`,
    ports: ['ALERT_RECEIVER_PORT'],
  };
  return [...around, onCall];
}

export const nodeProgram = execPath;
