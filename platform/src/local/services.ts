import path from 'node:path';
import type { Config } from '../kernel/config.ts';
import { PROBER } from './accounts.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Service {
  readonly name: 'platform' | 'storefront' | 'prober';
  readonly args: readonly string[];
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Answers 200 when it can serve. */
  readonly ready: string;
  readonly ports: Readonly<Record<string, number>>;
}

export interface Shared {
  readonly databaseUrl: string;
  readonly forwardedSecret: string;
  readonly tokenSecret: string;
  readonly proberPassword: string;
}

/** The shop's processes, in the order they start; they stop the other way round. */
export function services(
  config: Config,
  { databaseUrl, forwardedSecret, tokenSecret, proberPassword }: Shared,
): readonly Service[] {
  const platform = `http://127.0.0.1:${config.PLATFORM_PORT}`;
  const storefront = `http://127.0.0.1:${config.STOREFRONT_PORT}`;
  return [
    {
      name: 'platform',
      args: [path.join(ROOT, 'platform/src/main.ts')],
      cwd: ROOT,
      variables: { DATABASE_URL: databaseUrl, FORWARDED_SECRET: forwardedSecret, TOKEN_SECRET: tokenSecret },
      ready: `${platform}/readyz`,
      ports: { PLATFORM_PORT: config.PLATFORM_PORT, PLATFORM_METRICS_PORT: config.PLATFORM_METRICS_PORT },
    },
    {
      name: 'storefront',
      args: [path.join(ROOT, 'storefront/server.ts')],
      cwd: path.join(ROOT, 'storefront'),
      variables: {
        NODE_ENV: 'production',
        STOREFRONT_HOST: config.STOREFRONT_HOST,
        STOREFRONT_PORT: String(config.STOREFRONT_PORT),
        PLATFORM_URL: platform,
        PROBER_URL: `http://127.0.0.1:${config.PROBER_PORT}`,
        FORWARDED_SECRET: forwardedSecret,
        STOREFRONT_METRICS_PORT: String(config.STOREFRONT_METRICS_PORT),
      },
      ready: `${storefront}/healthz`,
      ports: { STOREFRONT_PORT: config.STOREFRONT_PORT, STOREFRONT_METRICS_PORT: config.STOREFRONT_METRICS_PORT },
    },
    {
      name: 'prober',
      args: [path.join(ROOT, 'synthetic/prober.ts')],
      cwd: ROOT,
      variables: {
        PLATFORM_URL: platform,
        PLATFORM_METRICS_URL: `http://127.0.0.1:${config.PLATFORM_METRICS_PORT}/metrics`,
        STOREFRONT_METRICS_URL: `http://127.0.0.1:${config.STOREFRONT_METRICS_PORT}/metrics`,
        PROBER_PORT: String(config.PROBER_PORT),
        PROBER_EMAIL: PROBER.email,
        PROBER_PASSWORD: proberPassword,
        FORWARDED_SECRET: forwardedSecret,
      },
      ready: `http://127.0.0.1:${config.PROBER_PORT}/healthz`,
      ports: { PROBER_PORT: config.PROBER_PORT },
    },
  ];
}
