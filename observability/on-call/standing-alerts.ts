import { z } from 'zod';
import { alertmanagerReads } from '../conventions/on-call.ts';
import type { Telemetry } from '../conventions/telemetry.ts';
import { boundedText } from './bounded-text.ts';
import type { Inbox } from './inbox.ts';
import { ALERTS_MAX, toldOfAlert, type DeliveredAlert } from './webhook.ts';

const TIMEOUT_MS = 3000;
const BYTES_MAX = 4_000_000;
/** What is younger is still on its way (groups wait 45 s, then a minute); what ends on its way is never said to have ended. */
const ON_ITS_WAY_MS = 5 * 60_000;

/** `inhibitedBy` names the alerts that hold this one back. */
const standing = z.array(toldOfAlert.extend({ status: z.object({ inhibitedBy: z.array(z.string()) }) })).max(ALERTS_MAX);
export interface StandingAlert {
  readonly alert: DeliveredAlert;
  readonly isHeldBack: boolean;
}

/** Alerts that Alertmanager has, acknowledged and held back ones too, of those that it sends to us. Rejects without an answer. */
export async function standingAlerts(alertmanagerUrl: string): Promise<readonly StandingAlert[]> {
  const asked = new URLSearchParams({ receiver: 'page|escalation|ticket' });
  const answer = await fetch(`${alertmanagerUrl}/api/v2/alerts?${asked.toString()}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = answer.body === null ? '' : await boundedText(answer.body, BYTES_MAX);
  if (text === undefined) throw new Error(`more than ${BYTES_MAX} bytes`);
  return standing.parse(JSON.parse(text)).map(({ status, ...alert }) => ({
    alert: { ...alert, status: 'firing' },
    isHeldBack: status.inhibitedBy.length > 0,
  }));
}

export interface StandingOptions {
  readonly alertmanagerUrl: string;
  readonly inbox: Inbox;
  readonly telemetry: Telemetry;
  now(): Date;
}

/**
 * Puts into the inbox what fires and was not delivered to this process, since Alertmanager repeats a page only after an hour; and ends
 * what Alertmanager has no more, since it tells nobody of an end while the alert is acknowledged or held back. Never rejects.
 */
export async function readStanding({ alertmanagerUrl, inbox, telemetry, now }: StandingOptions): Promise<void> {
  try {
    const alerts = await standingAlerts(alertmanagerUrl);
    telemetry.count(alertmanagerReads, { outcome: 'read' });
    inbox.endMissing(new Set(alerts.map(({ alert }) => alert.fingerprint)));
    await inbox.adopt(
      alerts
        .filter(({ alert, isHeldBack }) => !isHeldBack && now().getTime() - alert.startsAt.getTime() >= ON_ITS_WAY_MS)
        .map(({ alert }) => alert),
    );
  } catch {
    telemetry.count(alertmanagerReads, { outcome: 'failed' });
  }
}
