import {
  alertFiring,
  alertResolved,
  alertsFiring,
  alertsKept,
  alertsKeptMax,
  alertsReceived,
  watchdogSeen,
  type AlertReceiver,
} from '../conventions/on-call.ts';
import type { Telemetry } from '../conventions/telemetry.ts';
import type { ExampleTrace } from './example-traces.ts';
import type { DeliveredAlert, Delivery } from './webhook.ts';

export interface KeptAlert {
  /** The same for every delivery of one alert from its beginning to its end. */
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly status: 'firing' | 'resolved';
  readonly startsAt: Date;
  readonly endsAt: Date | undefined;
  readonly receivedAt: Date;
  readonly receivers: readonly AlertReceiver[];
  /** Times Alertmanager delivered it; 0 when it was found in Alertmanager's list after a restart. */
  readonly deliveries: number;
  /** Alertmanager's own page. */
  readonly alertmanagerUrl: string;
  readonly examples: readonly ExampleTrace[];
}

export interface InboxOptions {
  readonly telemetry: Telemetry;
  readonly alertsMax: number;
  now(): Date;
  /** Traces that show what the alert is about; never rejects. */
  examplesOf(alert: DeliveredAlert): Promise<readonly ExampleTrace[]>;
}

/** Minutes, as often as the list is read; longer than Prometheus takes to tell a new Alertmanager what fires. */
const MISSED_MAX = 3;
const namesOf = ({ alertname = '', severity = '', objective = '' }: KeptAlert['labels']) => ({
  alert: alertname,
  severity,
  objective,
});

/** The last alerts, newest first; what is over goes before what still fires when there is no more room. */
export class Inbox {
  readonly #options: InboxOptions;
  readonly #alerts = new Map<string, KeptAlert>();
  /** Looks in a row at Alertmanager's list that missed a firing alert, by its id. */
  readonly #missed = new Map<string, number>();
  #watchdogAt: Date | undefined;
  /** Where people reach Alertmanager, as its last delivery said. */
  #alertmanagerUrl = '';

  constructor(options: InboxOptions) {
    this.#options = options;
    options.telemetry.gauge(alertsKeptMax, {}, options.alertsMax);
    this.#measure();
  }

  get alerts(): readonly KeptAlert[] {
    return [...this.#alerts.values()]
      .map((alert) => ({ ...alert, alertmanagerUrl: alert.alertmanagerUrl || this.#alertmanagerUrl }))
      .toSorted((one, other) => other.startsAt.getTime() - one.startsAt.getTime());
  }

  /** When the watchdog last came through; undefined when it never did. */
  get watchdogAt(): Date | undefined {
    return this.#watchdogAt;
  }

  /** Takes a delivery; returns when the traces of what is new have been looked for. */
  async take(receiver: AlertReceiver, { alerts, externalURL }: Delivery): Promise<void> {
    this.#alertmanagerUrl = externalURL;
    const isNew = alerts.filter((alert) => this.#keep(receiver, alert, externalURL));
    this.#measure();
    await this.#lookForExamples(isNew);
  }

  /** Keeps what fires and has not been delivered, as far as there is room; returns when its traces have been looked for. */
  async adopt(alerts: readonly DeliveredAlert[]): Promise<void> {
    const room = Math.max(0, this.#options.alertsMax - this.#alerts.size);
    const adopted = alerts.filter((alert) => !this.#alerts.has(idOf(alert))).slice(0, room);
    for (const alert of adopted) {
      const { labels, annotations, startsAt } = alert;
      this.#alerts.set(idOf(alert), {
        id: idOf(alert),
        labels,
        annotations,
        status: 'firing',
        startsAt,
        endsAt: undefined,
        receivedAt: this.#options.now(),
        receivers: [],
        deliveries: 0,
        alertmanagerUrl: '',
        examples: [],
      });
    }
    this.#measure();
    await this.#lookForExamples(adopted);
  }

  /** Ends what fires here and is not among these fingerprints for the third time in a row: an Alertmanager that began anew has none yet. */
  endMissing(listed: ReadonlySet<string>): void {
    const { telemetry, now } = this.#options;
    for (const [id, alert] of this.#alerts) {
      const missed = (this.#missed.get(id) ?? 0) + 1;
      this.#missed.delete(id);
      if (alert.status === 'resolved' || listed.has(id.split('-')[0] ?? '')) continue;
      if (missed < MISSED_MAX) {
        this.#missed.set(id, missed);
        continue;
      }
      this.#alerts.set(id, { ...alert, status: 'resolved', endsAt: now() });
      telemetry.log(alertResolved, namesOf(alert.labels));
    }
    this.#measure();
  }

  async #lookForExamples(alerts: readonly DeliveredAlert[]): Promise<void> {
    await Promise.all(
      alerts.map(async (alert) => {
        const examples = await this.#options.examplesOf(alert);
        const kept = this.#alerts.get(idOf(alert));
        if (kept) this.#alerts.set(kept.id, { ...kept, examples });
      }),
    );
  }

  /** Whether the alert had not been here and fires. */
  #keep(receiver: AlertReceiver, alert: DeliveredAlert, alertmanagerUrl: string): boolean {
    const { telemetry, now } = this.#options;
    const { status, labels, annotations, startsAt, endsAt } = alert;
    telemetry.count(alertsReceived, { receiver, status });
    if (receiver === 'watchdog') {
      this.#watchdogAt = now();
      telemetry.gauge(watchdogSeen, {}, now().getTime() / 1000);
      return false;
    }
    const id = idOf(alert);
    const before = this.#alerts.get(id);
    const named = namesOf(labels);
    const isOver = before?.status === 'resolved' || status === 'resolved';
    if (!before?.receivers.includes(receiver) && !isOver) telemetry.log(alertFiring, { ...named, receiver });
    if (before?.status === 'firing' && isOver) telemetry.log(alertResolved, named);
    this.#alerts.set(id, {
      id,
      labels,
      annotations,
      status: isOver ? 'resolved' : 'firing',
      startsAt,
      endsAt: status === 'resolved' ? endsAt : before?.endsAt,
      receivedAt: before?.receivedAt ?? now(),
      receivers: [...new Set([...(before?.receivers ?? []), receiver])],
      deliveries: (before?.deliveries ?? 0) + 1,
      alertmanagerUrl,
      examples: before?.examples ?? [],
    });
    return before === undefined && status === 'firing';
  }

  #forget(id: string): void {
    this.#alerts.delete(id);
    this.#missed.delete(id);
  }

  #measure(): void {
    const { telemetry, alertsMax } = this.#options;
    const droppedFirst = this.alerts
      .toReversed()
      .toSorted((one, other) => Number(one.status === 'firing') - Number(other.status === 'firing'));
    for (const { id } of droppedFirst.slice(0, Math.max(0, this.#alerts.size - alertsMax))) this.#forget(id);
    telemetry.gauge(alertsKept, {}, this.#alerts.size);
    telemetry.gauge(alertsFiring, {}, this.alerts.filter(({ status }) => status === 'firing').length);
  }
}

const idOf = ({ fingerprint, startsAt }: DeliveredAlert): string => `${fingerprint}-${startsAt.getTime()}`;
