import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { alertmanagerSettings } from '../alertmanager/settings.ts';
import { budget, budgetTable, CONTAINERS_MAX, MEGABYTES_MAX } from './budget.ts';
import { COMPOSE_FILE, composeServices, type ComposeService } from './compose-file.ts';
import type { Environment } from './ports.ts';
import { PROGRAMS } from './programs.ts';

interface ComposeFile {
  readonly services: Readonly<
    Record<string, { readonly build?: object; readonly pull_policy?: string; readonly volumes?: readonly string[] }>
  >;
}

interface PrometheusFile {
  readonly scrape_configs: readonly {
    readonly job_name: string;
    readonly static_configs?: readonly { readonly targets: readonly string[] }[];
    readonly dns_sd_configs?: readonly { readonly names: readonly string[] }[];
  }[];
}

const services = composeServices({});
const written = Object.entries((parse(readFileSync(COMPOSE_FILE, 'utf8'), { merge: true }) as ComposeFile).services);
const imageOf = (name: string): string => services.find((service) => service.name === name)?.image ?? '';

test('what starts by default fits in twelve containers and 4 GB, and so it does with Dragonfly in the place of Redis', () => {
  const { containers, megabytes } = budget(services);
  expect(containers).toBeLessThanOrEqual(CONTAINERS_MAX);
  expect(megabytes).toBeLessThanOrEqual(MEGABYTES_MAX);
  const withDragonfly = services
    .filter(({ name }) => name !== 'redis')
    .map((service) => (service.name === 'dragonfly' ? { ...service, profiles: [] } : service));
  expect(budget(withDragonfly).containers).toBe(containers);
  expect(budget(withDragonfly).megabytes).toBeLessThanOrEqual(MEGABYTES_MAX);
  expect(budgetTable(services)).toContain(`${containers} of 12 containers`);
});

test('a service without a limit has no place in the budget', () => {
  expect(budget([{ ...services[0], name: 'greedy', memoryMegabytes: undefined } as (typeof services)[number]]).megabytes).toBe(
    Number.POSITIVE_INFINITY,
  );
});

describe.each(services.map((service) => [service.name, service] as const))('%s', (_, service) => {
  test('has a memory limit, a health check and a restart policy', () => {
    expect(service.memoryMegabytes).toBeGreaterThan(0);
    expect(service.hasHealthCheck).toBe(true);
    expect(service.restart).toBe('unless-stopped');
  });
  test('is pinned to one version', () => expect(service.image).toMatch(/:v?\d+\.\d+(\.\d+)?(-[a-z]+)?$/));
  test('is reached from this machine only', () => {
    for (const port of service.published) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

test('what is published is for people and our own tools', () =>
  expect(services.flatMap(({ published }) => published)).toEqual([
    '127.0.0.1:4000:4000',
    '127.0.0.1:9464:9464',
    '127.0.0.1:3000:3000',
    '127.0.0.1:9484:9484',
    '127.0.0.1:9494:9494',
    '127.0.0.1:9090:9090',
    '127.0.0.1:9093:9093',
    '127.0.0.1:3100:3100',
    '127.0.0.1:3001:3001',
  ]));

test("what is ours is built where it is missing, once, and never fetched: a registry may have a stranger's image of that name", () => {
  const ours = written.filter(([name]) => imageOf(name).startsWith('asyncflow/'));
  expect(ours.map(([name, service]) => [name, service.pull_policy])).toEqual(ours.map(([name]) => [name, 'never']));
  const built = ours.filter(([, { build }]) => build !== undefined).map(([name]) => imageOf(name));
  expect(built.toSorted()).toEqual([...new Set(ours.map(([name]) => imageOf(name)))].toSorted());
});

test('a mount from this machine does not ask it for shared mounts, which an engine may not have', () => {
  for (const [, { volumes = [] }] of written) for (const one of volumes) expect(one).not.toMatch(/:(.*,)?r?(slave|shared)\b/);
});

const named = (name: string): ComposeService => {
  const service = services.find((one) => one.name === name);
  if (service === undefined) throw new Error(`There is no service ${name}.`);
  return service;
};
const whoMounts = (volume: string): readonly string[] =>
  services.filter(({ volumes }) => volumes.some((one) => one.startsWith(`${volume}:`))).map(({ name }) => name);

test("only the platform's processes see the shop's secrets and mail; others see their own, and cannot change them", () => {
  expect(whoMounts('shop')).toEqual(['platform', 'subgraphs', 'subgraphs-search']);
  for (const name of ['storefront', 'prober']) {
    expect(named(name).volumes).toEqual([`${name}-secrets:/secrets:ro`]);
    expect(named('platform').volumes).toContain(`${name}-secrets:/handed-over/${name}`);
    expect(whoMounts(`${name}-secrets`)).toEqual(['platform', name]);
  }
});

test('nobody works as superuser of the database, and the exporter does not work as the shop', () => {
  const urls = services.flatMap(({ name, environment }) =>
    Object.values(environment)
      .filter((value) => value.startsWith('postgresql://'))
      .map((value) => [name, new URL(value).username]),
  );
  expect(new Map(urls.map(([name, role]) => [name, role]))).toEqual(
    new Map([
      ['platform', 'asyncflow'],
      ['subgraphs', 'asyncflow'],
      ['subgraphs-search', 'asyncflow'],
      ['alloy', 'exporter'],
    ]),
  );
  expect(named('postgres').environment['POSTGRES_USER']).toBeUndefined();
  expect(named('postgres').volumes).toContain('./observability/postgres:/docker-entrypoint-initdb.d:ro');
});

test('receivers of alerts and a mail server are told by variables, and what is written with them is outside of the repository', () => {
  const set = {
    ALERT_PAGE_WEBHOOK_URL: 'https://pager.example/hook',
    ALERT_EMAIL_TO: 'on-call@shop.example',
    SMTP_URL: 'smtp://mail.example',
    MAIL_FROM: 'shop@shop.example',
  };
  const environmentOf = (name: string): Environment =>
    composeServices(set).find((service) => service.name === name)?.environment ?? {};
  expect(alertmanagerSettings(environmentOf('on-call'))).toMatchObject({
    receiverUrl: 'http://on-call:9494',
    pageWebhookUrl: set.ALERT_PAGE_WEBHOOK_URL,
    email: { to: set.ALERT_EMAIL_TO, smarthost: 'mail.example:587' },
  });
  expect(environmentOf('platform')).toMatchObject({ SMTP_URL: set.SMTP_URL, MAIL_FROM: set.MAIL_FROM });
  const folder = '/etc/asyncflow/observability/alertmanager';
  expect(named('on-call').volumes).toEqual([`alerting:${folder}`]);
  expect(named('on-call').command.at(-1)).toBe(folder);
  expect(named('alertmanager').volumes).toContain(`alerting:${folder}:ro`);
});

test('who tells of a dead prober is not the prober', () => {
  expect(named('prober').command.join(' ')).not.toContain('on-call');
  expect(named('on-call').command).toContain('observability/on-call/container.ts');
});

test('a round of k6 counts as walked only where k6 could walk it', () => {
  const script = named('prober').command.at(-1) ?? '';
  expect(script).toContain('case $? in 0 | 99) touch /tmp/walked ;; esac');
  expect(named('prober').environment['K6_PROMETHEUS_RW_TREND_STATS']?.split(',')).toEqual(
    expect.arrayContaining(['p(50)', 'p(95)', 'p(99)']),
  );
});

test('variables come from the environment, else from the file', () => {
  const redisUrl = (environment: Record<string, string>): string | undefined =>
    composeServices(environment).find(({ name }) => name === 'platform')?.environment['REDIS_URL'];
  expect(redisUrl({})).toBe('redis://redis:6379');
  expect(redisUrl({ REDIS_HOST: 'dragonfly' })).toBe('redis://dragonfly:6379');
});

test('every process of ours is scraped under its own name, whoever else is down; those of a profile where they are', () => {
  const { scrape_configs: jobs } = parse(
    readFileSync(new URL('../prometheus/prometheus.yml', import.meta.url), 'utf8'),
  ) as PrometheusFile;
  const ours = services.filter(({ image }) => image.startsWith('asyncflow/'));
  const names = (isDefault: boolean): readonly string[] =>
    ours.filter(({ profiles }) => (profiles.length === 0) === isDefault).map(({ name }) => name);
  const always = jobs.flatMap(({ job_name: job, static_configs: all = [] }) =>
    all.flatMap(({ targets }) => targets.filter((target) => target.startsWith(`${job}:`)).map(() => job)),
  );
  expect(always).toEqual(expect.arrayContaining([...names(true)]));
  expect(jobs.flatMap(({ dns_sd_configs: all = [] }) => all.flatMap((one) => one.names))).toEqual(names(false));
});

test('an hour of the log of PostgreSQL is a file of its own, which is emptied when the hour comes again', () =>
  expect(services.find(({ name }) => name === 'postgres')?.command).toEqual(
    expect.arrayContaining(['-clog_filename=postgresql-%H.log', '-clog_rotation_age=60', '-clog_truncate_on_rotation=on']),
  ));

test('what is built without Docker has the version of its image', () => {
  const { prometheus, loki, k6 } = PROGRAMS;
  expect(imageOf('loki')).toBe(`grafana/loki:${loki.goModule.version.slice(1)}`);
  const dockerfile = readFileSync(new URL('../../platform/Dockerfile', import.meta.url), 'utf8');
  expect(dockerfile).toContain(`COPY --from=grafana/k6:${k6.goModule.version.slice(1)} `);
  // Prometheus 3.16.0 is the Go module 0.316.0.
  expect(imageOf('prometheus')).toBe(`prom/prometheus:${prometheus.goModule.version.replace(/^v0\.(\d)(\d+)\./, 'v$1.$2.')}`);
});
