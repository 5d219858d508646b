import { createHash } from 'node:crypto';

/** A Go program that is built from its pinned module. */
export interface GoModule {
  readonly module: string;
  readonly version: string;
  readonly packages: readonly string[];
  /** Takes over the module's own `replace` lines, without which it does not build. */
  readonly takesReplacements?: boolean;
  readonly replace?: readonly string[];
}

export interface Program {
  readonly name: string;
  /** What it may be called on PATH. */
  readonly commands: readonly string[];
  /** In Debian and what comes from it. */
  readonly debianPackage?: string;
  readonly goModule?: GoModule;
  /** Where to get it, when none of the above has it. */
  readonly home: string;
}

/** Versions are those of the images in docker-compose.yml; a test compares. */
export const PROGRAMS = {
  prometheus: {
    name: 'prometheus',
    commands: ['prometheus'],
    debianPackage: 'prometheus',
    goModule: {
      module: 'github.com/prometheus/prometheus',
      version: 'v0.316.0',
      packages: ['cmd/prometheus', 'cmd/promtool'],
      // The version its own go.mod asks for is gone.
      replace: ['github.com/hashicorp/nomad/api=github.com/hashicorp/nomad/api@v0.0.0-20241218080744-e3ac00f30eec'],
    },
    home: 'https://prometheus.io/download',
  },
  alertmanager: {
    name: 'alertmanager',
    commands: ['alertmanager', 'prometheus-alertmanager'],
    debianPackage: 'prometheus-alertmanager',
    home: 'https://prometheus.io/download',
  },
  loki: {
    name: 'loki',
    commands: ['loki'],
    goModule: { module: 'github.com/grafana/loki/v3', version: 'v3.7.8', packages: ['cmd/loki'], takesReplacements: true },
    home: 'https://github.com/grafana/loki/releases',
  },
  k6: {
    name: 'k6',
    commands: ['k6'],
    goModule: { module: 'go.k6.io/k6', version: 'v1.8.1', packages: ['.'] },
    home: 'https://github.com/grafana/k6/releases',
  },
  redis: { name: 'redis', commands: ['redis-server'], debianPackage: 'redis-server', home: 'https://redis.io/downloads' },
  tempo: { name: 'tempo', commands: ['tempo'], home: 'https://github.com/grafana/tempo/releases' },
  alloy: { name: 'alloy', commands: ['alloy'], home: 'https://github.com/grafana/alloy/releases' },
  grafana: { name: 'grafana', commands: ['grafana'], home: 'https://grafana.com/grafana/download' },
} as const satisfies Readonly<Record<string, Program>>;

/** Names what a build is made of: another module, version or replacement is another build. */
export const buildKey = (module: GoModule): string =>
  createHash('sha256').update(JSON.stringify(module)).digest('hex').slice(0, 12);
