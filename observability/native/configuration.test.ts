import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  writeConfiguration(places, []);
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
      '--web.enable-remote-write-receiver',
      '--enable-feature=exemplar-storage',
    ]),
  );
  expect(argsOf('redis')).toEqual(expect.arrayContaining(['--maxmemory', '96mb', '--bind', '127.0.0.1', '--port', '6379']));
  expect(all.find(({ name }) => name === 'alloy')?.environment).toMatchObject({
    POSTGRES_URL: 'postgresql://asyncflow:asyncflow@127.0.0.1:55432/asyncflow?sslmode=disable',
    REDIS_ADDRESS: 'redis://127.0.0.1:6379',
  });
});
