import { describe, expect, test } from '@jest/globals';
import { budget, budgetTable, CONTAINERS_MAX, MEGABYTES_MAX } from './budget.ts';
import { composeServices } from './compose-file.ts';
import { PROGRAMS } from './programs.ts';

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

test('only the ways in are published: shop, graph and Grafana', () =>
  expect(services.flatMap(({ published }) => published)).toEqual([
    '127.0.0.1:4000:4000',
    '127.0.0.1:3000:3000',
    '127.0.0.1:3001:3001',
  ]));

test('variables come from the environment, else from the file', () => {
  const redisUrl = (environment: Record<string, string>): string | undefined =>
    composeServices(environment).find(({ name }) => name === 'platform')?.environment['REDIS_URL'];
  expect(redisUrl({})).toBe('redis://redis:6379');
  expect(redisUrl({ REDIS_HOST: 'dragonfly' })).toBe('redis://dragonfly:6379');
});

test('what is built without Docker has the version of its image', () => {
  const { prometheus, loki, k6 } = PROGRAMS;
  expect(imageOf('loki')).toBe(`grafana/loki:${loki.goModule.version.slice(1)}`);
  expect(imageOf('k6')).toBe(`grafana/k6:${k6.goModule.version.slice(1)}`);
  // Prometheus 3.16.0 is the Go module 0.316.0.
  expect(imageOf('prometheus')).toBe(`prom/prometheus:${prometheus.goModule.version.replace(/^v0\.(\d)(\d+)\./, 'v$1.$2.')}`);
});
