import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { budget, budgetTable, CONTAINERS_MAX, MEGABYTES_MAX } from './budget.ts';
import { composeServices } from './compose-file.ts';
import { PROGRAMS } from './programs.ts';

interface PrometheusFile {
  readonly scrape_configs: readonly {
    readonly job_name: string;
    readonly static_configs?: readonly { readonly targets: readonly string[] }[];
    readonly dns_sd_configs?: readonly { readonly names: readonly string[] }[];
  }[];
}

const services = composeServices({});
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

test('only the ways in are published: graph, shop, runbooks, inbox, Alertmanager and Grafana', () =>
  expect(services.flatMap(({ published }) => published)).toEqual([
    '127.0.0.1:4000:4000',
    '127.0.0.1:3000:3000',
    '127.0.0.1:9484:9484',
    '127.0.0.1:9494:9494',
    '127.0.0.1:9093:9093',
    '127.0.0.1:3001:3001',
  ]));

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
  expect(imageOf('k6')).toBe(`grafana/k6:${k6.goModule.version.slice(1)}`);
  // Prometheus 3.16.0 is the Go module 0.316.0.
  expect(imageOf('prometheus')).toBe(`prom/prometheus:${prometheus.goModule.version.replace(/^v0\.(\d)(\d+)\./, 'v$1.$2.')}`);
});
