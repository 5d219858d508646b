import { rumForwards, rumForwardsWaiting, rumForwardsWaitingMax } from '@asyncflow/observability/conventions/rum.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';

export interface ForwarderOptions {
  readonly to: (typeof rumForwards.labels.to)[number];
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly telemetry: Telemetry;
  readonly waitingMax?: number;
}

const WAITING_MAX = 500;
const ANSWER_WITHIN_MS = 2000;

/** Posts JSON one after the other, once each; nobody waits for it, and what does not fit is dropped and counted. */
export class Forwarder {
  readonly #options: ForwarderOptions;
  readonly #waitingMax: number;
  #waiting: string[] = [];
  #sending: Promise<void> | undefined;

  constructor(options: ForwarderOptions) {
    this.#options = options;
    this.#waitingMax = options.waitingMax ?? WAITING_MAX;
    options.telemetry.gauge(rumForwardsWaitingMax, { to: options.to }, this.#waitingMax);
  }

  send(body: object): void {
    const { to, telemetry } = this.#options;
    if (this.#waiting.length >= this.#waitingMax) return telemetry.count(rumForwards, { to, outcome: 'dropped' });
    this.#waiting.push(JSON.stringify(body));
    telemetry.gauge(rumForwardsWaiting, { to }, this.#waiting.length);
    this.#sending ??= this.#drain().finally(() => {
      this.#sending = undefined;
    });
  }

  /** Resolves once nothing waits. */
  async idle(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  async #drain(): Promise<void> {
    const { to, url, headers, telemetry } = this.#options;
    for (let body = this.#waiting.shift(); body !== undefined; body = this.#waiting.shift()) {
      telemetry.gauge(rumForwardsWaiting, { to }, this.#waiting.length);
      const outcome = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        cache: 'no-store',
      }).then(
        async (response) => {
          await response.body?.cancel();
          return response.ok ? ('sent' as const) : ('failed' as const);
        },
        () => 'failed' as const,
      );
      telemetry.count(rumForwards, { to, outcome });
    }
  }
}
