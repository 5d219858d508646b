import path from 'node:path';
import { z } from 'zod';

/** Every mistake in the environment, together; the message is fit to be printed as it is. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

const port = (byDefault: number) => z.coerce.number('must be a port number').int().min(0).max(65535).default(byDefault);
const count = (byDefault: number, min: number, max: number) =>
  z.coerce.number(`must be a whole number from ${min} to ${max}`).int().min(min).max(max).default(byDefault);
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address that starts with ${protocols.join('// or ')}//`,
    );

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: url('postgresql:', 'postgres:').optional(),
  EMBEDDED_POSTGRES_PORT: port(55432),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  DATABASE_CONNECTIONS_MAX: count(10, 1, 200),
  PLATFORM_HOST: z.string().min(1).default('127.0.0.1'),
  PLATFORM_PORT: port(4000),
  PLATFORM_METRICS_PORT: port(9464),
  STOREFRONT_HOST: z.string().min(1).default('127.0.0.1'),
  STOREFRONT_PORT: port(3000),
  STOREFRONT_METRICS_PORT: port(9474),
  PROBER_PORT: port(9484),
  PLATFORM_ROLE: z
    .string()
    .regex(
      /^(all|gateway|[a-z]+(-[a-z]+)*(,[a-z]+(-[a-z]+)*)*)$/,
      "must be 'all', 'gateway' or a list of domains such as 'catalogue,search'",
    )
    .default('all'),
  SUBGRAPH_URLS: z
    .string()
    .regex(
      /^[a-z]+(-[a-z]+)*=https?:\/\/[^,\s]+(,[a-z]+(-[a-z]+)*=https?:\/\/[^,\s]+)*$/,
      "must look like 'catalogue=http://host:4001,search=http://host:4002'",
    )
    .optional(),
  PUBLIC_URL: url('http:', 'https:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, "must look like 'The shop <shop@example.com>'")
    .optional(),
  JOBS_CONCURRENCY: count(4, 1, 100),
  FORWARDED_SECRET: z.string().min(16, 'must have at least 16 characters').max(200).optional(),
  TRUSTED_PROXY_HOPS: count(0, 0, 10),
  TOKEN_SECRET: z.string().min(32, 'must have at least 32 characters').max(200).optional(),
  RATE_LIMIT_PER_MINUTE: count(1200, 1, 10_000_000),
  RESPONSE_CACHE_MB_MAX: count(64, 0, 16_384),
  SEARCH_INDEX_PRODUCTS_MAX: count(200_000, 100, 5_000_000),
  TRACES_PER_SECOND_MAX: count(20, 0, 10_000),
  OTEL_SDK_DISABLED: z.enum(['true', 'false']).default('false'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url('http:', 'https:').optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url('http:', 'https:').optional(),
  OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: url('http:', 'https:').optional(),
});

/** Where mail goes: a server, or a folder that stands in for one. */
export type MailConfig =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'file'; readonly folder: string; readonly from: string };

export type Config = Readonly<z.infer<typeof variables>> & {
  /** The address shoppers use, without a slash at its end: for links in mail, cookies and the check of a request's origin. */
  readonly publicUrl: string;
  readonly mail: MailConfig;
  /** What all platform processes share; `keySecret` names what is counted there. */
  readonly redis: { readonly url: string; readonly keySecret: string } | undefined;
  /** The address in use: `DATABASE_URL`, or that of the embedded PostgreSQL. */
  readonly databaseUrl: string;
  /** Subgraph name -> address; only for the role `gateway`. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
};

/** Names of every variable there is, for `.env.example`'s test. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(variables.shape);

/** Of `a=1,b=2`. */
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );

/** The only reader of the environment. Empty values count as absent. Throws ConfigError with all mistakes. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const config = parsed.data;
  if (config.PLATFORM_ROLE === 'gateway' && config.SUBGRAPH_URLS === undefined)
    throw new ConfigError([
      "SUBGRAPH_URLS: required when PLATFORM_ROLE is 'gateway', for example 'catalogue=http://localhost:4001/graphql'",
    ]);
  if (config.SMTP_URL !== undefined && config.MAIL_FROM === undefined)
    throw new ConfigError(["MAIL_FROM: required with SMTP_URL, for example 'The shop <shop@example.com>'"]);
  const from = config.MAIL_FROM ?? 'Async <shop@localhost>';
  return {
    ...config,
    publicUrl: (config.PUBLIC_URL ?? `http://localhost:${config.STOREFRONT_PORT}`).replace(/\/+$/, ''),
    mail:
      config.SMTP_URL === undefined
        ? { kind: 'file', folder: path.resolve(config.DATA_DIR, 'mail'), from }
        : { kind: 'smtp', url: config.SMTP_URL, from },
    redis:
      config.REDIS_URL === undefined || config.FORWARDED_SECRET === undefined
        ? undefined
        : { url: config.REDIS_URL, keySecret: config.FORWARDED_SECRET },
    databaseUrl: config.DATABASE_URL ?? `postgresql://asyncflow:asyncflow@127.0.0.1:${config.EMBEDDED_POSTGRES_PORT}/asyncflow`,
    subgraphUrls: pairs(config.SUBGRAPH_URLS ?? ''),
  };
}

/** What only a serving process needs, beside what commands do: the same configuration, or ConfigError with all mistakes. */
export function forServing(config: Config): Config {
  const mistakes: string[] = [];
  if (config.REDIS_URL !== undefined && config.FORWARDED_SECRET === undefined)
    mistakes.push('FORWARDED_SECRET: required with REDIS_URL, the same in every process: what is counted there is named with it');
  if (config.NODE_ENV === 'production' && config.PLATFORM_ROLE !== 'gateway' && config.TOKEN_SECRET === undefined)
    mistakes.push('TOKEN_SECRET: required when NODE_ENV is production, the same in every process: mailed links are made from it');
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
}
