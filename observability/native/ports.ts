/** A port as docker-compose.yml and the configuration files write it, and the variable that moves it when there is no Docker. */
export interface Port {
  readonly inDocker: number;
  readonly natively: number;
}

const same = (port: number): Port => ({ inDocker: port, natively: port });

/** Every number is unique, so that without Docker all of them fit on one address. */
export const PORTS = {
  PLATFORM_PORT: same(4000),
  PLATFORM_METRICS_PORT: same(9464),
  STOREFRONT_PORT: same(3000),
  STOREFRONT_METRICS_PORT: same(9474),
  PROBER_PORT: same(9484),
  EMBEDDED_POSTGRES_PORT: { inDocker: 5432, natively: 55432 },
  REDIS_PORT: same(6379),
  ALERT_RECEIVER_PORT: same(9494),
  PROMETHEUS_PORT: same(9090),
  ALERTMANAGER_PORT: same(9093),
  LOKI_PORT: same(3100),
  LOKI_GRPC_PORT: same(9095),
  TEMPO_PORT: same(3200),
  TEMPO_GRPC_PORT: same(9096),
  TEMPO_OTLP_PORT: same(4328),
  ALLOY_PORT: same(12345),
  ALLOY_OTLP_PORT: same(4318),
  ALLOY_FARO_PORT: same(12347),
  GRAFANA_PORT: same(3001),
} as const satisfies Readonly<Record<string, Port>>;

export type PortName = keyof typeof PORTS;
export type Environment = Readonly<Record<string, string | undefined>>;

export class StackError extends Error {
  override readonly name = 'StackError';
}

/** The port in use without Docker. Throws StackError when the variable is no port. */
export function portOf(name: PortName, environment: Environment): number {
  const given = environment[name];
  if (given === undefined || given === '') return PORTS[name].natively;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StackError(`${name}: ${given} is not a port.`);
  return port;
}
