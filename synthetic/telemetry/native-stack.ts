import path from 'node:path';
import { composeServices } from '../../observability/native/compose-file.ts';
import { logFile, stopDaemon } from '../../observability/native/daemon.ts';
import { nativeDown, nativeUp, stackFolder } from '../../observability/native/native.ts';
import { portOf, type Environment, type PortName } from '../../observability/native/ports.ts';
import type { StoreUrls } from './stores.ts';

/** What keeps telemetry, and who is told of alerts. The rest of the stack looks at it, or is the shop's. */
const PARTS = ['prometheus', 'alertmanager', 'loki', 'tempo', 'on-call'];
export const STACK_PORTS = [
  'PROMETHEUS_PORT',
  'ALERTMANAGER_PORT',
  'LOKI_PORT',
  'LOKI_GRPC_PORT',
  'TEMPO_PORT',
  'TEMPO_GRPC_PORT',
  'TEMPO_OTLP_PORT',
  'ALERT_RECEIVER_PORT',
] as const satisfies readonly PortName[];

export interface RunningStack {
  readonly urls: StoreUrls;
  /** Where what comes by OTLP goes on to, by its path. */
  readonly forward: Readonly<Record<string, string | undefined>>;
  /** The folder of its programs' logs. */
  readonly logs: string;
  /** Before the stores, which are told its last words. */
  stopInbox(): Promise<void>;
}

export const stopStack = async (environment: Environment): Promise<void> =>
  void (await nativeDown(stackFolder(environment), () => undefined));

/** Starts the native stack of an environment whose ports are free. Throws when a program that is there does not start. */
export async function startStack(environment: Environment, say: (line: string) => void): Promise<RunningStack> {
  const folder = stackFolder(environment);
  const { running, hasFailed } = await nativeUp({
    services: composeServices(environment),
    environment,
    only: PARTS,
    install: false,
    say: (text) => say(text.trimEnd()),
  });
  if (hasFailed) throw new Error('A program of the stack did not start.');
  const at = (name: string, port: PortName, below = ''): string | undefined =>
    running.has(name) ? `http://127.0.0.1:${portOf(port, environment)}${below}` : undefined;
  return {
    urls: { prometheus: at('prometheus', 'PROMETHEUS_PORT'), loki: at('loki', 'LOKI_PORT'), tempo: at('tempo', 'TEMPO_PORT') },
    forward: { '/v1/logs': at('loki', 'LOKI_PORT', '/otlp/v1/logs'), '/v1/traces': at('tempo', 'TEMPO_OTLP_PORT', '/v1/traces') },
    logs: path.dirname(logFile(folder, 'on-call')),
    stopInbox: async () => void (await stopDaemon(folder, 'on-call')),
  };
}
