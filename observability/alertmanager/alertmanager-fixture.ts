import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { freePort } from '../node/free-port.ts';

/** Debian calls it by the longer name. */
const PROGRAM = ['alertmanager', 'prometheus-alertmanager'].find((name) => spawnSync(name, ['--version']).status === 0);

export interface AlertOnApi {
  readonly labels: Readonly<Record<string, string>>;
  readonly status: { readonly state: string; readonly inhibitedBy: readonly string[]; readonly silencedBy: readonly string[] };
}
export interface RunningAlertmanager {
  readonly url: string;
  /** Lets an alert fire, or end it. */
  alert(labels: Readonly<Record<string, string>>, isOver?: boolean): Promise<void>;
  /** Acknowledges what has these labels. */
  silence(labels: Readonly<Record<string, string>>): Promise<void>;
  alerts(): Promise<readonly AlertOnApi[]>;
  stop(): Promise<void>;
}

/** A real Alertmanager on a free port, with nothing but this configuration. */
export async function startAlertmanager(configuration: object): Promise<RunningAlertmanager> {
  if (PROGRAM === undefined) throw new Error('Alertmanager is not on PATH; Debian has it as prometheus-alertmanager');
  const folder = mkdtempSync(path.join(tmpdir(), 'alertmanager-'));
  const file = path.join(folder, 'alertmanager.yml');
  writeFileSync(file, stringify(configuration));
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    PROGRAM,
    [`--config.file=${file}`, `--storage.path=${folder}`, `--web.listen-address=${address}`, '--cluster.listen-address='],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const api = `http://${address}/api/v2`;
  const post = async (what: string, body: unknown): Promise<void> => {
    const answer = await fetch(`${api}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
  };
  for (;;) {
    const ready = await fetch(`http://${address}/-/ready`).catch(() => undefined);
    if (ready?.ok) break;
    if (child.exitCode !== null) throw new Error(`Alertmanager ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `http://${address}`,
    alert: (labels, isOver = false) =>
      post('alerts', [
        { labels, annotations: { summary: 'For a test.' }, ...(isOver ? { endsAt: new Date().toISOString() } : {}) },
      ]),
    silence: (labels) =>
      post('silences', {
        matchers: Object.entries(labels).map(([name, value]) => ({ name, value, isRegex: false, isEqual: true })),
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
        createdBy: 'on-call',
        comment: 'looking at it',
      }),
    alerts: async () => (await (await fetch(`${api}/alerts`)).json()) as readonly AlertOnApi[],
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
