import { rumRemembered, rumRememberedMax } from '@asyncflow/observability/conventions/rum.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';

const REMEMBERED_MAX = 20_000;

/** Payloads that were read, by their hash. No browser sends the same twice, since each item says when it was; the oldest is forgotten first. */
export class Replays {
  readonly #read = new LRUCache<string, true>({ max: REMEMBERED_MAX });
  readonly #telemetry: Telemetry;

  constructor(telemetry: Telemetry) {
    this.#telemetry = telemetry;
    telemetry.gauge(rumRememberedMax, {}, REMEMBERED_MAX);
  }

  /** Under which name a payload is remembered. */
  nameOf(text: string): string {
    return createHash('sha256').update(text).digest('base64');
  }
  has(name: string): boolean {
    return this.#read.has(name);
  }
  remember(name: string): void {
    this.#read.set(name, true);
    this.#telemetry.gauge(rumRemembered, {}, this.#read.size);
  }
}
