import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { freePort } from '../../observability/node/free-port.ts';

/** The two majors, as `.ci/run` has them: they write boundaries differently and cut windows differently. */
export const VERSIONS = [
  { major: '2', prometheus: 'prometheus', promtool: 'promtool' },
  { major: '3', prometheus: 'prometheus3', promtool: 'promtool3' },
] as const;
export type Version = (typeof VERSIONS)[number];

/** Throws, saying what to install, when a program of this version is not on PATH. */
export function found({ major, prometheus, promtool }: Version): void {
  for (const program of [prometheus, promtool])
    if (spawnSync(program, ['--version']).status !== 0)
      throw new Error(
        `${program} of Prometheus ${major} is not on PATH. Debian's package prometheus has 2; \`prometheus_3\` in .ci/run builds 3.`,
      );
}

export interface Vector {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: number;
}
export interface RunningPrometheus {
  readonly url: string;
  /** An instant query at a moment in seconds since 1970, or now. */
  query(expression: string, atSeconds?: number): Promise<readonly Vector[]>;
  stop(): Promise<void>;
}
export interface Store {
  /** Adds samples: an OpenMetrics text with time stamps in seconds. */
  addSamples(openMetrics: string): void;
  /** Evaluates recording rules of the past; each call sees what the ones before recorded. */
  record(rules: object, fromSeconds: number, untilSeconds: number): Promise<void>;
  /** A Prometheus on what is stored; `scrape` is a target's `host:port`, asked every second. */
  start(scrape?: string): Promise<RunningPrometheus>;
  remove(): void;
}

/** Blocks may span the whole test: promtool reads all samples once for each block. */
const BLOCKS = ['--max-block-duration=2400h'];

/** A database of Prometheus in a folder of its own. */
export function store(version: Version): Store {
  found(version);
  const folder = mkdtempSync(path.join(tmpdir(), 'prometheus-'));
  const data = path.join(folder, 'data');
  const file = (name: string, text: string): string => {
    const at = path.join(folder, name);
    writeFileSync(at, text);
    return at;
  };
  const backfill = (...rest: readonly string[]): void =>
    void execFileSync(version.promtool, ['tsdb', 'create-blocks-from', ...BLOCKS, ...rest], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  const start = async (scrape?: string): Promise<RunningPrometheus> => {
    const targets = scrape === undefined ? [] : [{ job_name: 'test', static_configs: [{ targets: [scrape] }] }];
    const config = file('prometheus.yml', stringify({ global: { scrape_interval: '1s' }, scrape_configs: targets }));
    const address = `127.0.0.1:${await freePort()}`;
    const child = spawn(
      version.prometheus,
      [
        `--config.file=${config}`,
        `--storage.tsdb.path=${data}`,
        '--storage.tsdb.retention.time=100y',
        `--web.listen-address=${address}`,
      ],
      { stdio: 'ignore' },
    );
    return running(child, `http://${address}`);
  };
  return {
    addSamples: (text) => backfill('openmetrics', file('samples.txt', text), data),
    async record(rules, fromSeconds, untilSeconds) {
      const prometheus = await start();
      try {
        const at = ['--url', prometheus.url, '--start', String(fromSeconds), '--end', String(untilSeconds), '--output-dir', data];
        backfill('rules', ...at, '--eval-interval=30s', file('rules.yml', stringify(rules)));
      } finally {
        await prometheus.stop();
      }
    },
    start,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function running(child: ChildProcess, url: string): Promise<RunningPrometheus> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (;;) {
    const ready = await fetch(`${url}/-/ready`).catch(() => undefined);
    if (ready?.ok) break;
    if (child.exitCode !== null) throw new Error(`Prometheus ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    async query(expression, atSeconds) {
      const body = new URLSearchParams({ query: expression, ...(atSeconds === undefined ? {} : { time: String(atSeconds) }) });
      const answer = await fetch(`${url}/api/v1/query`, { method: 'POST', body });
      if (!answer.ok) throw new Error(`${expression}: ${await answer.text()}`);
      const { data } = (await answer.json()) as {
        data: { result: { metric: Record<string, string>; value: [number, string] }[] };
      };
      return data.result.map(({ metric, value: [, value] }) => ({ metric, value: Number(value) }));
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
