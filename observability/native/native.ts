import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { keptSecret } from '../node/kept-secret.ts';
import { components, nodeProgram, type Component } from './components.ts';
import type { ComposeService } from './compose-file.ts';
import { writeConfiguration } from './configuration.ts';
import { logFile, runningPid, startDaemon, stopDaemon } from './daemon.ts';
import { findProgram, type Found } from './find-program.ts';
import { portOf, type Environment, type PortName } from './ports.ts';

export interface NativeOptions {
  readonly services: readonly ComposeService[];
  readonly environment: Environment;
  /** All of them unless said. */
  readonly only?: readonly string[];
  /** May install packages of the operating system. */
  readonly install: boolean;
  say(text: string): void;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const READY_WITHIN_MS = 60_000;
const ASK_AGAIN_MS = 100;
const NAMES = ['redis', 'prometheus', 'alertmanager', 'loki', 'tempo', 'alloy', 'grafana', 'on-call'];
const LOG_LINES = 20;

/** Where all of it is kept; beside the data of the shop. */
export const stackFolder = ({ DATA_DIR }: Environment): string => path.resolve(ROOT, DATA_DIR || '.data', 'stack');

/** Whether somebody listens there. */
const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const answer = (taken: boolean) => () => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });

async function isReady({ ready, ports: [port] }: Component, environment: Environment): Promise<boolean> {
  if (ready === undefined) return port !== undefined && isTaken(portOf(port, environment));
  return fetch(ready, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

const tail = (file: string, lines: number): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';

type Outcome = { readonly kind: 'runs'; readonly version: string } | { readonly kind: 'absent' | 'failed'; readonly why: string };

async function find({ name, program }: Component, { environment, install, say }: NativeOptions): Promise<Found> {
  return program === undefined
    ? { kind: 'found', file: nodeProgram, version: process.version.slice(1), from: nodeProgram }
    : findProgram(program, { environment, install, progress: (text) => say(`  ${name}: ${text} …\n`) });
}

async function start(component: Component, found: Found, folder: string, environment: Environment): Promise<Outcome> {
  const { name } = component;
  if (found.kind === 'missing') return { kind: 'absent', why: found.why };
  if (runningPid(folder, name) !== undefined) return { kind: 'runs', version: `${found.version}, ran already` };
  for (const port of component.ports)
    if (await isTaken(portOf(port, environment)))
      return { kind: 'failed', why: `port ${portOf(port, environment)} is taken by another program; set ${port}` };
  await startDaemon({ ...component, file: found.file, folder });
  const until = performance.now() + READY_WITHIN_MS;
  while (!(await isReady(component, environment))) {
    const log = logFile(folder, name);
    if (runningPid(folder, name) === undefined)
      return { kind: 'failed', why: `it ended; its last words (${log}):\n${tail(log, 5)}` };
    if (performance.now() > until) return { kind: 'failed', why: `not ready after ${READY_WITHIN_MS / 1000} s; see ${log}` };
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return { kind: 'runs', version: `${found.version} (${found.from})` };
}

/** Where our processes have to send their telemetry to reach what runs. */
function telemetryVariables(running: ReadonlySet<string>, environment: Environment): Environment {
  const at = (port: PortName): string => `http://127.0.0.1:${portOf(port, environment)}`;
  if (running.has('alloy')) return { OTEL_EXPORTER_OTLP_ENDPOINT: at('ALLOY_OTLP_PORT') };
  return {
    ...(running.has('tempo') && { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${at('TEMPO_OTLP_PORT')}/v1/traces` }),
    ...(running.has('loki') && { OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: `${at('LOKI_PORT')}/otlp/v1/logs` }),
  };
}

/** Where on-call shows an example trace. */
function traceVariables(running: ReadonlySet<string>, environment: Environment): Environment {
  const at = (port: PortName): string => `http://127.0.0.1:${portOf(port, environment)}`;
  return {
    ...(running.has('tempo') && { TEMPO_URL: at('TEMPO_PORT') }),
    ...(running.has('grafana') && { GRAFANA_URL: at('GRAFANA_PORT') }),
  };
}

/** Only Alertmanager delivers to the inbox: a token of theirs, unless one is set. */
function withToken(environment: Environment, folder: string): Environment {
  if (environment['ALERT_RECEIVER_TOKEN']) return environment;
  mkdirSync(folder, { recursive: true });
  return { ...environment, ALERT_RECEIVER_TOKEN: keptSecret(folder, 'alert-receiver-token') };
}

/** What the shop has to be started with to use what runs, as a command. */
export function shopCommand(running: ReadonlySet<string>, environment: Environment): string {
  const at = (port: PortName): string => `127.0.0.1:${portOf(port, environment)}`;
  const variables = {
    ...telemetryVariables(running, environment),
    ...(running.has('alloy') && { FARO_FORWARD_URL: `http://${at('ALLOY_FARO_PORT')}/collect` }),
    ...(running.has('redis') && { REDIS_URL: `redis://${at('REDIS_PORT')}` }),
  };
  return [...Object.entries(variables).map(([name, value]) => `${name}=${value}`), 'npm start'].join(' \\\n  ');
}

export interface NativeStack {
  readonly running: ReadonlySet<string>;
  /** Something that is there did not start. */
  readonly hasFailed: boolean;
}

/** Starts what there is, a line each, and says what there is not. */
export async function nativeUp(options: NativeOptions): Promise<NativeStack> {
  const { services, only = NAMES, say } = options;
  const folder = stackFolder(options.environment);
  const environment = withToken(options.environment, folder);
  const data = path.join(folder, 'data');
  const places = {
    configuration: path.join(folder, 'etc'),
    data,
    postgresLog: path.resolve(folder, '../logs/postgresql.log'),
    environment,
  };
  const programs = new Map<Component, Found>();
  for (const component of components(services, places))
    if (only.includes(component.name)) programs.set(component, await find(component, options));
  const found = new Set([...programs].filter(([, { kind }]) => kind === 'found').map(([{ name }]) => name));
  const absent = new Set(NAMES.filter((name) => !found.has(name)));
  writeConfiguration(places, ['prometheus', 'alertmanager', 'loki', 'tempo', 'grafana', 'alloy/data'], absent);
  const running = new Set<string>();
  let hasFailed = false;
  for (const [component, program] of programs) {
    const ours =
      component.program === undefined
        ? { ...telemetryVariables(running, environment), ...traceVariables(running, environment) }
        : {};
    const outcome = await start(
      { ...component, environment: { ...ours, ...component.environment } },
      program,
      folder,
      environment,
    );
    if (outcome.kind === 'runs') {
      running.add(component.name);
      say(`✓ ${component.name.padEnd(14)}${component.address.padEnd(30)}${outcome.version}\n`);
    } else {
      if (outcome.kind === 'failed') hasFailed = true;
      say(`- ${component.name.padEnd(14)}not running: ${outcome.why}\n`);
    }
  }
  return { running, hasFailed };
}

/** The last started first. Whether anything ran. */
export async function nativeDown(folder: string, say: (text: string) => void): Promise<boolean> {
  let ran = false;
  for (const name of NAMES.toReversed())
    if (await stopDaemon(folder, name)) {
      say(`stopped ${name}\n`);
      ran = true;
    }
  return ran;
}

export function nativeLogs(folder: string, say: (text: string) => void): number {
  for (const name of NAMES) {
    const log = logFile(folder, name);
    if (existsSync(log)) say(`==> ${log} <==\n${tail(log, LOG_LINES)}\n\n`);
  }
  return 0;
}
