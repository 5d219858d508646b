import { z } from 'zod';
import { alertmanagerReads } from '../conventions/on-call.ts';
import type { Telemetry } from '../conventions/telemetry.ts';
import type { Inbox } from './inbox.ts';
import type { DeliveredAlert } from './webhook.ts';

const TIMEOUT_MS = 3000;
const BYTES_MAX = 4_000_000;
/** What is younger is still on its way (groups wait 45 s, then a minute); what ends on its way is never said to have ended. */
const ON_ITS_WAY_MS = 5 * 60_000;

const standing = z.array(
  z.object({
    labels: z.record(z.string(), z.string()),
    annotations: z.record(z.string(), z.string()),
    startsAt: z.coerce.date(),
    endsAt: z.coerce.date(),
    generatorURL: z.string().default(''),
    fingerprint: z.string().regex(/^[0-9a-f]{1,32}$/),
  }),
);

async function textOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > BYTES_MAX) throw new Error(`more than ${BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Alerts that Alertmanager has, acknowledged ones too, of those that it sends to us; none that are held back. Rejects without an answer. */
export async function standingAlerts(alertmanagerUrl: string): Promise<readonly DeliveredAlert[]> {
  const asked = new URLSearchParams({ inhibited: 'false', receiver: 'page|escalation|ticket' });
  const answer = await fetch(`${alertmanagerUrl}/api/v2/alerts?${asked.toString()}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return standing.parse(JSON.parse(await textOf(answer))).map((alert) => ({ ...alert, status: 'firing' }));
}

export interface StandingOptions {
  readonly alertmanagerUrl: string;
  readonly inbox: Inbox;
  readonly telemetry: Telemetry;
  now(): Date;
}

/** Puts into the inbox what fires and was not delivered to this process: Alertmanager repeats a page only after an hour. Never rejects. */
export async function readStanding({ alertmanagerUrl, inbox, telemetry, now }: StandingOptions): Promise<void> {
  try {
    const alerts = await standingAlerts(alertmanagerUrl);
    telemetry.count(alertmanagerReads, { outcome: 'read' });
    await inbox.adopt(alerts.filter(({ startsAt }) => now().getTime() - startsAt.getTime() >= ON_ITS_WAY_MS));
  } catch {
    telemetry.count(alertmanagerReads, { outcome: 'failed' });
  }
}
