import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { natively, type Places } from './template.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What docker-compose.yml mounts below /etc/asyncflow. */
const MOUNTED = [
  ...['prometheus', 'alertmanager', 'loki', 'tempo', 'alloy', 'grafana'].map((name) => `observability/${name}`),
  'slo/generated',
  'dashboards/generated',
];
/** Boards and rules have no addresses in them. */
const TAKEN_AS_IT_IS = /(^|\/)(slo|dashboards)\/generated(\/|$)/;

/** Writes the configuration that Docker mounts, with this machine's addresses, and makes the data folders. */
export function writeConfiguration(places: Places, folders: readonly string[]): void {
  rmSync(places.configuration, { recursive: true, force: true });
  for (const name of MOUNTED) {
    const from = path.join(ROOT, name);
    const to = path.join(places.configuration, name);
    if (!existsSync(from)) {
      mkdirSync(to, { recursive: true });
      continue;
    }
    cpSync(from, to, { recursive: true, filter: (file) => !file.endsWith('.ts') });
    if (TAKEN_AS_IT_IS.test(name)) continue;
    for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
      const at = path.join(to, file);
      if (statSync(at).isFile()) writeFileSync(at, natively(readFileSync(at, 'utf8'), places));
    }
  }
  for (const name of folders) mkdirSync(path.join(places.data, name), { recursive: true });
}
