import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { portOf, type PortName } from './ports.ts';
import type { Places } from './template.ts';

const CLI = path.resolve(import.meta.dirname, '../../slo/src/cli.ts');
const BYTES_MAX = 16_000_000;

type Annotations = Readonly<Record<string, string>>;
interface Rules {
  readonly groups: readonly { readonly rules: readonly { readonly annotations?: Annotations }[] }[];
}

/** The rules of the objectives with links to this machine: without Grafana to what Tempo finds, and what the shop shows of itself. */
export function rulesYaml({ environment }: Places, absent: ReadonlySet<string>): string {
  const at = (port: PortName, where = ''): string => `http://127.0.0.1:${portOf(port, environment)}${where}`;
  const links = ['--grafana-url', at('GRAFANA_PORT'), '--runbooks-url', at('ALERT_RECEIVER_PORT', '/runbooks')];
  const text = execFileSync(process.execPath, [CLI, 'rules', ...links], { encoding: 'utf8', maxBuffer: BYTES_MAX });
  if (!absent.has('grafana')) return text;
  const { groups } = parse(text) as Rules;
  const tracesUrl = (traceQl: string): string =>
    absent.has('tempo')
      ? at('PLATFORM_PORT', '/debug/traces')
      : at('TEMPO_PORT', `/api/search?${new URLSearchParams({ q: traceQl }).toString()}`);
  const moved = (annotations: Annotations): Annotations => ({
    ...annotations,
    board_url: at('STOREFRONT_PORT', '/status'),
    ...(annotations['traceql'] === undefined ? {} : { traces_url: tracesUrl(annotations['traceql']) }),
  });
  return stringify(
    {
      groups: groups.map((group) => ({
        ...group,
        rules: group.rules.map((rule) =>
          rule.annotations === undefined ? rule : { ...rule, annotations: moved(rule.annotations) },
        ),
      })),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}
