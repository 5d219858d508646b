import { rumClients, rumClientsMax } from '@asyncflow/observability/conventions/rum.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { Budget } from '@asyncflow/observability/node/budget.ts';
import { LRUCache } from 'lru-cache';

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** A page sends every two seconds at most. Many people may share an address, and one may have many: hence the limit of all together. */
export const RATES = {
  session: { perSecond: 1, burst: 30 },
  address: { perSecond: 10, burst: 200 },
  everyone: { perSecond: 500, burst: 1000 },
} as const satisfies Record<string, Rate>;
const CLIENTS_MAX = 20_000;

/** Payloads a session and an address may send; the ones heard of least lately are forgotten first. */
export class RumLimits {
  readonly #budgets = new LRUCache<string, Budget>({ max: CLIENTS_MAX });
  readonly #telemetry: Telemetry;
  readonly #seconds: () => number;
  readonly #everyone: Budget;

  constructor(telemetry: Telemetry, seconds: () => number) {
    this.#telemetry = telemetry;
    this.#seconds = seconds;
    this.#everyone = new Budget(RATES.everyone.perSecond, seconds, RATES.everyone.burst);
    telemetry.gauge(rumClientsMax, {}, CLIENTS_MAX);
  }

  /** Before anything is read. */
  admitsAddress(address: string): boolean {
    return this.#take(`address ${address}`, RATES.address) && this.#everyone.take();
  }

  admitsSession(visit: string): boolean {
    return this.#take(`session ${visit}`, RATES.session);
  }

  #take(key: string, { perSecond, burst }: Rate): boolean {
    let budget = this.#budgets.get(key);
    if (!budget) {
      budget = new Budget(perSecond, this.#seconds, burst);
      this.#budgets.set(key, budget);
      this.#telemetry.gauge(rumClients, {}, this.#budgets.size);
    }
    return budget.take();
  }
}
