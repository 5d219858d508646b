import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { components } from './components.ts';
import { composeServices } from './compose-file.ts';
import { writeConfiguration } from './configuration.ts';
import { PORTS } from './ports.ts';
import type { Places } from './template.ts';

let folder: string;
let places: Places;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-stack-'));
  places = {
    configuration: path.join(folder, 'etc'),
    data: path.join(folder, 'data'),
    postgresLog: '/postgresql.log',
    environment: {},
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("no container's name, no address of all interfaces and no folder of an image is left", () => {
  writeConfiguration(places, [], new Set());
  const files = globSync('observability/**/*.{yml,alloy}', { cwd: places.configuration });
  expect(files.length).toBeGreaterThanOrEqual(7);
  for (const file of files) {
    const text = readFileSync(path.join(places.configuration, file), 'utf8');
    expect([file, text.match(/0\.0\.0\.0|\/etc\/asyncflow|(loki|tempo|prometheus|platform|postgres|on-call):\d+/g)]).toEqual([
      file,
      null,
    ]);
    expect(typeof (file.endsWith('.yml') ? parse(text) : {})).toBe('object');
  }
});

const written = (file: string): string => readFileSync(path.join(places.configuration, 'observability', file), 'utf8');

test('Prometheus does not scrape what this machine does not have', () => {
  const jobs = (absent: readonly string[]): readonly string[] => {
    writeConfiguration(places, [], new Set(absent));
    const { scrape_configs: all } = parse(written('prometheus/prometheus.yml')) as {
      readonly scrape_configs: readonly { readonly job_name: string }[];
    };
    return all.map(({ job_name: name }) => name);
  };
  const all = ['platform', 'storefront', 'prober', 'on-call', 'prometheus', 'alertmanager', 'loki', 'tempo', 'alloy'];
  expect(jobs([])).toEqual(all);
  expect(jobs(['tempo', 'alloy', 'grafana'])).toEqual(all.slice(0, -2));
});

test('alerts go where the environment says, to our inbox with its token; the file is for its owner only', () => {
  const token = 'a-token-of-the-inbox';
  const environment = {
    ALERT_RECEIVER_TOKEN: token,
    ALERT_RECEIVER_PORT: '9500',
    ALERT_PAGE_WEBHOOK_URL: 'http://localhost:4000/x',
  };
  writeConfiguration({ ...places, environment: { ...environment, PLATFORM_PORT: '4400' } }, [], new Set());
  const { receivers } = parse(written('alertmanager/alertmanager.yml')) as {
    readonly receivers: readonly { readonly name: string; readonly webhook_configs?: readonly object[] }[];
  };
  expect(receivers.find(({ name }) => name === 'page')?.webhook_configs).toMatchObject([
    { url: 'http://127.0.0.1:9500/alerts/page', http_config: { authorization: { credentials: token } } },
    { url: 'http://localhost:4000/x' },
  ]);
  expect(statSync(path.join(places.configuration, 'observability/alertmanager/alertmanager.yml')).mode & 0o777).toBe(0o600);
  const wrong = { ...places, environment: { ALERT_RECEIVER_TOKEN: 'short' } };
  expect(() => writeConfiguration(wrong, [], new Set())).toThrow(
    expect.objectContaining({ name: 'StackError', message: 'ALERT_RECEIVER_TOKEN must have at least 16 characters' }),
  );
});

test('what an alert links to is on this machine, at its port, and without Grafana in Tempo and the shop itself', () => {
  const moved = {
    ...places,
    environment: { ALERT_RECEIVER_PORT: '9500', GRAFANA_PORT: '3301', STOREFRONT_PORT: '3300', PLATFORM_PORT: '4400' },
  };
  const rules = (absent: readonly string[]): string => {
    writeConfiguration(moved, [], new Set(absent));
    return readFileSync(path.join(places.configuration, 'slo/generated/rules.yml'), 'utf8');
  };
  const hosts = (text: string): ReadonlySet<string> => new Set(text.match(/https?:\/\/[^/\s]+/g));
  expect(hosts(rules([]))).toEqual(new Set(['http://127.0.0.1:3301', 'http://127.0.0.1:9500']));
  const links = (text: string): readonly string[] => [...text.matchAll(/^ +traces_url: (\S+)$/gm)].map(([, url]) => url ?? '');
  const searched = links(rules(['grafana']));
  expect(searched.length).toBeGreaterThan(0);
  for (const url of searched) expect(new URL(url).searchParams.get('q')).toMatch(/^\{ name = ".+ \}$/);
  const without = rules(['grafana', 'tempo']);
  expect(without).toContain('runbook_url: http://127.0.0.1:9500/runbooks/JourneysSilent');
  expect(without).toContain('board_url: http://127.0.0.1:3300/status');
  expect(hosts(without)).toEqual(new Set(['http://127.0.0.1:9500', 'http://127.0.0.1:3300', 'http://127.0.0.1:4400']));
});

test('Grafana, which asks nobody who they are, is reached from this machine only, at its port, and keeps its data with the rest', () => {
  const moved = { ...places, environment: { GRAFANA_PORT: '3301' } };
  expect(components(composeServices({}), moved).find(({ name }) => name === 'grafana')?.environment).toMatchObject({
    GF_SERVER_HTTP_ADDR: '127.0.0.1',
    GF_SERVER_HTTP_PORT: '3301',
    GF_SERVER_ROOT_URL: 'http://127.0.0.1:3301',
    GF_PATHS_DATA: `${folder}/data/grafana`,
    GF_PATHS_PROVISIONING: `${folder}/etc/observability/grafana/provisioning`,
  });
});

test('no two programs listen on one port', () => {
  const ports = Object.values(PORTS).map(({ natively }) => natively);
  expect(new Set(ports).size).toBe(ports.length);
});

test('programs run with the arguments that docker-compose.yml has, on this machine', () => {
  const all = components(composeServices({}), places);
  const argsOf = (name: string): readonly string[] => all.find((one) => one.name === name)?.args ?? [];
  expect(argsOf('prometheus')).toEqual(
    expect.arrayContaining([
      `--config.file=${folder}/etc/observability/prometheus/prometheus.yml`,
      '--storage.tsdb.retention.time=35d',
      '--web.listen-address=127.0.0.1:9090',
      '--web.external-url=http://127.0.0.1:9090',
      '--web.enable-remote-write-receiver',
      '--enable-feature=exemplar-storage',
    ]),
  );
  expect(argsOf('redis')).toEqual(expect.arrayContaining(['--maxmemory', '64mb', '--bind', '127.0.0.1', '--port', '6379']));
  expect(all.find(({ name }) => name === 'alloy')?.environment).toMatchObject({
    POSTGRES_URL: 'postgresql://exporter:exporter@127.0.0.1:55432/asyncflow?sslmode=disable',
    REDIS_ADDRESS: 'redis://127.0.0.1:6379',
  });
});
