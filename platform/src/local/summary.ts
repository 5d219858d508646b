import path from 'node:path';
import type { Config } from '../kernel/config.ts';

export interface SummaryOptions {
  readonly config: Config;
  /** Megabytes by process; undefined where the system does not say. */
  readonly memory: ReadonlyMap<string, number | undefined>;
  readonly seconds: number;
  readonly buildPeakMegabytes: number | undefined;
  readonly isEmbedded: boolean;
}

/** The one screen that says what runs where. */
export function summary({ config, memory, seconds, buildPeakMegabytes, isEmbedded }: SummaryOptions): string {
  const at = (port: number, where = ''): string => `http://localhost:${port}${where}`;
  const rows: readonly (readonly [string, string])[] = [
    ['shop', at(config.STOREFRONT_PORT)],
    ['objectives, live', at(config.STOREFRONT_PORT, '/status')],
    ['graph and its IDE', at(config.PLATFORM_PORT, '/api/graphql')],
    ...(config.SMTP_URL === undefined && config.NODE_ENV !== 'production'
      ? [['mail', at(config.PLATFORM_PORT, '/debug/mail')] as const]
      : []),
    ['merchant', `merchant@shop.example, password in ${path.join(config.DATA_DIR, 'merchant-password')}`],
    ['administrator', `administrator@shop.example, password in ${path.join(config.DATA_DIR, 'administrator-password')}`],
    ['traces', at(config.PLATFORM_PORT, '/debug/traces')],
    ['metrics', `${at(config.PLATFORM_METRICS_PORT, '/metrics')}  :${config.STOREFRONT_METRICS_PORT}  :${config.PROBER_PORT}`],
    [
      'database',
      isEmbedded ? `postgresql://asyncflow:asyncflow@localhost:${config.EMBEDDED_POSTGRES_PORT}/asyncflow` : 'DATABASE_URL',
    ],
    ['data and logs', config.DATA_DIR],
  ];
  const known = [...memory].filter((entry): entry is [string, number] => entry[1] !== undefined);
  const total = known.reduce((sum, [, megabytes]) => sum + megabytes, 0);
  const parts = known.map(([name, megabytes]) => `${name} ${megabytes}`).join(', ');
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return [
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`),
    '',
    `  ready in ${seconds.toFixed(1)} s; memory ${total} MB (${parts})${buildPeakMegabytes === undefined ? '' : `; the storefront's build took ${buildPeakMegabytes} MB at its peak`}`,
    '  next: npm run verify    Ctrl-C stops everything',
    '',
    '',
  ].join('\n');
}
