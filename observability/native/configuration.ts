import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { rendered } from '../alertmanager/render.ts';
import { alertmanagerSettings, SettingsError } from '../alertmanager/settings.ts';
import { StackError } from './ports.ts';
import { rulesYaml } from './rules.ts';
import { natively, type Places } from './template.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What docker-compose.yml mounts below /etc/asyncflow. */
const MOUNTED = [
  ...['prometheus', 'alertmanager', 'loki', 'tempo', 'alloy', 'grafana'].map((name) => `observability/${name}`),
  'slo/generated',
  'dashboards/generated',
];
/** Boards have no addresses in them, and the rules are written anew. */
const TAKEN_AS_IT_IS = /(^|\/)(slo|dashboards)\/generated(\/|$)/;

/** Found by names that only Docker's network has. */
const BY_NAME = 'subgraphs';

/** Prometheus' configuration without the jobs of what is not there: it would be told of as down for ever. */
function withoutJobs(text: string, absent: ReadonlySet<string>): string {
  const { scrape_configs: jobs, ...others } = parse(text) as {
    readonly scrape_configs: readonly { readonly job_name: string }[];
  };
  return stringify({ ...others, scrape_configs: jobs.filter(({ job_name: name }) => name !== BY_NAME && !absent.has(name)) });
}

/** Alertmanager's configuration as the environment's ALERT_… variables have it. */
function alertmanagerYaml(places: Places): string {
  try {
    const settings = alertmanagerSettings(places.environment);
    return rendered({ ...settings, receiverUrl: natively(settings.receiverUrl, places) });
  } catch (error) {
    throw error instanceof SettingsError ? new StackError(error.message, { cause: error }) : error;
  }
}

/**
 * Writes the configuration that Docker mounts, with this machine's addresses, links and receivers of alerts and without the components that
 * are `absent`, and makes the data folders. Throws StackError when a variable is wrong.
 */
export function writeConfiguration(places: Places, folders: readonly string[], absent: ReadonlySet<string>): void {
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
  const prometheus = path.join(places.configuration, 'observability/prometheus/prometheus.yml');
  writeFileSync(prometheus, withoutJobs(readFileSync(prometheus, 'utf8'), absent));
  writeFileSync(path.join(places.configuration, 'slo/generated/rules.yml'), rulesYaml(places, absent));
  const alertmanager = path.join(places.configuration, 'observability/alertmanager/alertmanager.yml');
  rmSync(alertmanager, { force: true });
  // It may hold secrets.
  writeFileSync(alertmanager, alertmanagerYaml(places), { mode: 0o600 });
  for (const name of folders) mkdirSync(path.join(places.data, name), { recursive: true });
}
