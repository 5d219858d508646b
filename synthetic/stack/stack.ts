import { z } from 'zod';
import { ask, streams } from './ask.ts';

/** Where the programs around the shop answer. */
export interface StackUrls {
  readonly prometheus: string;
  readonly loki: string;
  readonly inbox: string;
}

const targets = z.object({
  data: z.object({
    activeTargets: z.array(z.object({ labels: z.record(z.string(), z.string()), health: z.string(), lastError: z.string() })),
  }),
});
const rules = z.object({
  data: z.object({
    groups: z.array(
      z.object({
        rules: z.array(
          z.object({
            type: z.enum(['recording', 'alerting']),
            name: z.string(),
            health: z.string(),
            lastError: z.string().optional(),
            labels: z.record(z.string(), z.string()).optional(),
          }),
        ),
      }),
    ),
  }),
});
const series = z.object({ data: z.array(z.record(z.string(), z.string())) });
const inbox = z.object({
  alerts: z.array(
    z.object({
      labels: z.record(z.string(), z.string()),
      annotations: z.record(z.string(), z.string()),
      status: z.enum(['firing', 'resolved']),
      receivers: z.array(z.string()),
      examples: z.array(z.object({ traceId: z.string() })),
    }),
  ),
  watchdogAt: z.string().optional(),
});
export type Rule = z.infer<typeof rules>['data']['groups'][number]['rules'][number];
export type InboxAlert = z.infer<typeof inbox>['alerts'][number];

/** Asks the programs around the shop what they see. */
export class Stack {
  readonly #urls: StackUrls;
  constructor(urls: StackUrls) {
    this.#urls = urls;
  }

  /** A line for each of the programs that nothing answers for. */
  async absent(): Promise<readonly string[]> {
    const { prometheus, loki, inbox: alerts } = this.#urls;
    const lines = await Promise.all(
      [
        ['Prometheus', prometheus, 'PROMETHEUS_URL'],
        ['Loki', loki, 'LOKI_URL'],
        ['The inbox of alerts', alerts, 'CHECKED_INBOX_URL'],
      ].map(([name, url = '', variable]) =>
        fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
          () => [],
          () => [`${name} does not answer at ${url} (${variable}).`],
        ),
      ),
    );
    return lines.flat();
  }

  /** Every target as `job instance`, with why it is not up where it is not. */
  async targets(): Promise<ReadonlyMap<string, string | undefined>> {
    const { data } = await ask(targets, `${this.#urls.prometheus}/api/v1/targets`, [['state', 'active']]);
    return new Map(
      data.activeTargets.map(({ labels, health, lastError }) => [
        `${labels['job']} ${labels['instance']}`,
        health === 'up' ? undefined : lastError || health,
      ]),
    );
  }

  async rules(): Promise<readonly Rule[]> {
    return (await ask(rules, `${this.#urls.prometheus}/api/v1/rules`)).data.groups.flatMap((group) => group.rules);
  }

  /** `name{objective="…"}` of every recorded series of the last hour. */
  async recorded(): Promise<ReadonlySet<string>> {
    const { data } = await ask(series, `${this.#urls.prometheus}/api/v1/series`, [
      ['match[]', '{__name__=~".+:.+"}'],
      ['start', String(Math.floor(Date.now() / 1000) - 3600)],
    ]);
    return new Set(data.map((labels) => recordedName(labels['__name__'] ?? '', labels)));
  }

  /** A line of the shop's log with its trace id; undefined where there is none. */
  async tracedLine(): Promise<string | undefined> {
    const { data } = await ask(streams, `${this.#urls.loki}/loki/api/v1/query_range`, [
      ['query', '{service_name="platform"} | trace_id=~"[0-9a-f]{32}"'],
      ['limit', '1'],
    ]);
    const [first] = data.result;
    return first && `${JSON.stringify(first.values[0])} trace_id=${first.stream['trace_id']}`;
  }

  async inbox(): Promise<z.infer<typeof inbox>> {
    return ask(inbox, `${this.#urls.inbox}/status`);
  }
}

export const recordedName = (name: string, labels: Readonly<Record<string, string>> = {}): string =>
  labels['objective'] === undefined ? name : `${name}{objective="${labels['objective']}"}`;
