import path from 'node:path';
import { portOf, PORTS, type Environment, type PortName } from './ports.ts';

export interface Places {
  /** Where the configuration lies that Docker mounts at /etc/asyncflow. */
  readonly configuration: string;
  /** Each component keeps its data below this folder. */
  readonly data: string;
  /** The embedded PostgreSQL has one log. */
  readonly postgresLog: string;
  readonly environment: Environment;
}

/** The data folders of the images. */
const DATA = ['/prometheus', '/alertmanager', '/loki', '/var/tempo', '/var/lib/grafana', '/var/lib/alloy/data'];
const HOSTS =
  'platform|storefront|prober|on-call|postgres|redis|prometheus|alertmanager|alloy|tempo|loki|grafana|localhost|0\\.0\\.0\\.0|127\\.0\\.0\\.1';

/**
 * The one template between Docker and this machine: the same text with this machine's addresses and folders in the place of the
 * containers'. Ports are known by their number, hosts and folders by what docker-compose.yml calls them.
 */
export function natively(text: string, { configuration, data, postgresLog, environment }: Places): string {
  const here = (port: string): string => {
    const name = (Object.keys(PORTS) as PortName[]).find((key) => PORTS[key].inDocker === Number(port));
    return name === undefined ? port : String(portOf(name, environment));
  };
  const folders = DATA.toSorted((one, other) => other.length - one.length).join('|');
  return text
    .replace(new RegExp(`(?<![\\w.-])(?:${HOSTS}):(\\d+)\\b`, 'g'), (_, port: string) => `127.0.0.1:${here(port)}`)
    .replace(
      /((?:listen_port|HTTP_PORT)["']?\s*[:=]\s*["']?)(\d+)/g,
      (_, before: string, port: string) => `${before}${here(port)}`,
    )
    .replaceAll('0.0.0.0', '127.0.0.1')
    .replace(new RegExp(`(?<![\\w./-])(?:${folders})(?![\\w-])`, 'g'), (folder) =>
      path.join(data, folder.replace(/^\/(?:var\/)?(?:lib\/)?/, '')),
    )
    .replaceAll('/var/log/postgresql/postgresql-*.log', postgresLog)
    .replaceAll('/host/root', '/')
    .replaceAll('/host/', '/')
    .replaceAll('/etc/asyncflow', configuration);
}
