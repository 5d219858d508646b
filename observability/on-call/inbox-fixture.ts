import { telemetryUnderTest, type TelemetryUnderTest } from '../node/telemetry-fixture.ts';
import { Inbox } from './inbox.ts';
import { inboxServer } from './server.ts';
import { listening } from '../node/listening-fixture.ts';
import type { ExampleTrace } from './example-traces.ts';

/** What Alertmanager would say of an alert. */
export const delivered = (over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  status: 'firing',
  labels: { alertname: 'ApiLatencyBudgetBurnsFast', severity: 'page', objective: 'api-latency' },
  annotations: { summary: 'It burns.', feels: 'The shop is slow.' },
  startsAt: '2026-11-25T03:00:00Z',
  endsAt: '0001-01-01T00:00:00Z',
  generatorURL: 'http://prometheus/graph',
  fingerprint: 'a1b2c3',
  ...over,
});
export const delivery = (...alerts: readonly unknown[]): Record<string, unknown> => ({
  version: '4',
  receiver: 'page',
  externalURL: 'http://alertmanager:9093',
  alerts,
});

export interface InboxUnderTest {
  readonly inbox: Inbox;
  readonly telemetry: TelemetryUnderTest;
  readonly url: string;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<number>;
  close(): Promise<void>;
}

/** An inbox behind its real server, on a free port. */
export async function startInbox({
  token,
  alertsMax = 200,
  now = () => new Date('2026-11-25T03:01:00Z'),
  examples = [],
}: {
  readonly token?: string;
  readonly alertsMax?: number;
  readonly now?: () => Date;
  readonly examples?: readonly ExampleTrace[];
} = {}): Promise<InboxUnderTest> {
  const telemetry = telemetryUnderTest();
  const inbox = new Inbox({ telemetry, alertsMax, now, examplesOf: () => Promise.resolve(examples) });
  const { url, close } = await listening(inboxServer({ inbox, telemetry, token, now }));
  return {
    inbox,
    telemetry,
    url,
    post: async (path, body, headers = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const all = { 'content-type': 'application/json', ...headers };
      return (await fetch(`${url}${path}`, { method: 'POST', body: text, headers: all })).status;
    },
    close,
  };
}
