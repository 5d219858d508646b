import {
  GOOD_INP_SECONDS,
  GOOD_LCP_SECONDS,
  layoutShift,
  pageLoads,
  pageLoadsLeftOut,
  pageLoadsOpen,
  pageLoadsOpenMax,
  vitalDuration,
  VITALS,
} from '@asyncflow/observability/conventions/rum.ts';
import type { Route, Visitor } from '@asyncflow/observability/conventions/storefront.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { LRUCache } from 'lru-cache';
import type { VitalName } from './payload';

export interface PageLoadReport {
  readonly load: string;
  readonly route: Route;
  readonly audience: Visitor;
  /** As browsers say them: milliseconds, layout shift without a unit. */
  readonly vitals: Readonly<Partial<Record<VitalName, number | undefined>>>;
  /** The page is gone. */
  readonly closed: boolean;
}
interface Open {
  readonly route: Route;
  readonly audience: Visitor;
  readonly vitals: Partial<Record<VitalName, number>>;
  heardAt: number;
  closedAt: number | undefined;
}

const OPEN_MAX = 10_000;
const JUDGED_MAX = 50_000;
/** A page that said nothing for so long is judged by what is known; its tab may have been killed. */
const SILENT_SECONDS_MAX = 1800;
/** Payloads of one page overtake each other. */
const GRACE_SECONDS = 3;

/** Joins what browsers say of a page load, piece by piece, and judges it once: when its page is gone, silent for long, or there is no room. */
export class PageLoads {
  readonly #telemetry: Telemetry;
  readonly #seconds: () => number;
  readonly #max: number;
  /** In the order in which they were last heard of. */
  readonly #open = new Map<string, Open>();
  readonly #judged = new LRUCache<string, true>({ max: JUDGED_MAX });

  constructor(telemetry: Telemetry, seconds: () => number, max = OPEN_MAX) {
    this.#telemetry = telemetry;
    this.#seconds = seconds;
    this.#max = max;
    telemetry.gauge(pageLoadsOpenMax, {}, max);
  }

  report({ load, route, audience, vitals, closed }: PageLoadReport): void {
    if (this.#judged.has(load)) return this.#telemetry.count(pageLoadsLeftOut, { reason: 'replayed' });
    const now = this.#seconds();
    const known = this.#open.get(load) ?? { route, audience, vitals: {}, heardAt: now, closedAt: undefined };
    for (const [name, value] of Object.entries(vitals)) if (value !== undefined) known.vitals[name as VitalName] = value;
    known.heardAt = now;
    if (closed) known.closedAt ??= now;
    this.#open.delete(load);
    this.#open.set(load, known);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= this.#max) break;
      this.#judge(oldest);
    }
    this.#telemetry.gauge(pageLoadsOpen, {}, this.#open.size);
  }

  /** Judges those that are over; to be called every second or so. */
  sweep(): void {
    const now = this.#seconds();
    for (const [load, { heardAt, closedAt }] of this.#open)
      if (now - heardAt >= SILENT_SECONDS_MAX || (closedAt !== undefined && now - closedAt >= GRACE_SECONDS)) this.#judge(load);
    this.#telemetry.gauge(pageLoadsOpen, {}, this.#open.size);
  }

  #judge(load: string): void {
    const known = this.#open.get(load);
    if (!known) return;
    this.#open.delete(load);
    this.#judged.set(load, true);
    const { route, audience, vitals } = known;
    for (const vital of VITALS) {
      const value = vitals[vital];
      if (value !== undefined) this.#telemetry.observe(vitalDuration, { vital, route, audience }, value / 1000);
    }
    if (vitals.cls !== undefined) this.#telemetry.observe(layoutShift, { route, audience }, vitals.cls);
    if (vitals.lcp === undefined) return this.#telemetry.count(pageLoadsLeftOut, { reason: 'no-lcp' });
    const good = vitals.lcp / 1000 <= GOOD_LCP_SECONDS && (vitals.inp ?? 0) / 1000 <= GOOD_INP_SECONDS;
    this.#telemetry.count(pageLoads, { outcome: good ? 'good' : 'poor', audience, route });
  }
}
