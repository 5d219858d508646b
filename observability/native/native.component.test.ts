import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listening } from '../node/listening-fixture.ts';
import { composeServices } from './compose-file.ts';
import { nativeDown, nativeUp, stackFolder, type NativeStack } from './native.ts';
import { PORTS, type Environment } from './ports.ts';
import { PROGRAMS } from './programs.ts';

/** The programs that the machine has, and nothing else: without Go none is built. */
function programsIn(folder: string): string {
  mkdirSync(folder);
  for (const command of Object.values(PROGRAMS).flatMap(({ commands }) => [...commands])) {
    const file = (process.env['PATH'] ?? '')
      .split(path.delimiter)
      .map((place) => path.join(place, command))
      .find((at) => existsSync(at));
    if (file !== undefined) symlinkSync(file, path.join(folder, command));
  }
  return folder;
}

let environment: Environment;
let said: string;
beforeEach(async () => {
  const free = await Promise.all(Object.keys(PORTS).map(() => listening(createServer())));
  const ports = free.map(({ url }) => new URL(url).port);
  await Promise.all(free.map(({ close }) => close()));
  const data = mkdtempSync(path.join(tmpdir(), 'asyncflow-stack-'));
  environment = {
    HOME: process.env['HOME'],
    PATH: programsIn(path.join(data, 'bin')),
    DATA_DIR: data,
    ...Object.fromEntries(Object.keys(PORTS).map((name, at) => [name, ports[at]])),
  };
  said = '';
});
afterEach(async () => {
  await nativeDown(stackFolder(environment), () => undefined);
  rmSync(environment['DATA_DIR'] ?? '', { recursive: true, force: true });
});
const up = (only?: readonly string[]): Promise<NativeStack> =>
  nativeUp({
    ...(only === undefined ? {} : { only }),
    services: composeServices(environment),
    environment,
    install: false,
    say: (text) => {
      said += text;
    },
  });
async function prometheus<T>(what: string): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${environment['PROMETHEUS_PORT']}/api/v1/${what}`);
  const { data } = (await response.json()) as { readonly data: T };
  return data;
}

test('real programs start with the configuration of Docker, find each other, and end', async () => {
  expect((await up()).hasFailed).toBe(false);
  for (const name of ['prometheus', 'alertmanager', 'redis', 'on-call']) expect(said).toMatch(new RegExp(`^✓ ${name} `, 'm'));

  const flags = await prometheus<Record<string, string>>('status/flags');
  expect(flags).toMatchObject({ 'web.enable-remote-write-receiver': 'true', 'storage.tsdb.retention.time': expect.any(String) });
  const { groups } = await prometheus<{ readonly groups: readonly object[] }>('rules');
  expect(groups.length).toBeGreaterThan(0);
  let known: readonly { readonly url: string }[] = [];
  while (known.length === 0)
    known = (await prometheus<{ readonly activeAlertmanagers: typeof known }>('alertmanagers')).activeAlertmanagers;
  expect(known[0]?.url).toContain(`127.0.0.1:${environment['ALERTMANAGER_PORT']}`);
  let scraped: readonly { readonly scrapeUrl: string }[] = [];
  while (scraped.length === 0) scraped = (await prometheus<{ readonly activeTargets: typeof scraped }>('targets')).activeTargets;
  expect(scraped.map(({ scrapeUrl }) => scrapeUrl)).toContain(`http://127.0.0.1:${environment['ALERT_RECEIVER_PORT']}/metrics`);
  // Nobody but Alertmanager delivers to the inbox.
  const inbox = `http://127.0.0.1:${environment['ALERT_RECEIVER_PORT']}`;
  const forged = await fetch(`${inbox}/alerts/page`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(forged.status).toBe(401);
  while (!(await (await fetch(`${inbox}/status`)).text()).includes('watchdogAt'));

  said = '';
  expect((await up()).hasFailed).toBe(false);
  expect(said).toMatch(/^✓ prometheus .*ran already$/m);
  await nativeDown(stackFolder(environment), () => undefined);
  await expect(prometheus('rules')).rejects.toThrow('fetch failed');
});

test('of what is asked for alone nothing else starts, and is not told of as down', async () => {
  expect([...(await up(['prometheus'])).running]).toEqual(['prometheus']);
  expect(said).not.toContain('redis');
  let jobs: readonly { readonly scrapePool: string }[] = [];
  while (jobs.length === 0) jobs = (await prometheus<{ readonly activeTargets: typeof jobs }>('targets')).activeTargets;
  expect(jobs.map(({ scrapePool }) => scrapePool)).not.toContain('alertmanager');
});

test('a port that another program has is told with its variable', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(Number(environment['PROMETHEUS_PORT']), '127.0.0.1', resolve));
  expect((await up()).hasFailed).toBe(true);
  expect(said).toMatch(/^- prometheus +not running: port \d+ is taken by another program; set PROMETHEUS_PORT$/m);
  await new Promise((resolve) => other.close(resolve));
});
