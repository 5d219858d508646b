import type { Config } from '../kernel/config.ts';
import { startChild, type Child } from './child.ts';
import { LocalError } from './errors.ts';
import { tail } from './log-file.ts';
import type { Service } from './services.ts';

/** An index over 20,000 products takes a busy machine with two cores most of a minute; one that crashes is noticed sooner. */
const READY_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 12_000;
const RESTARTS_MAX = 5;
/** Who has run for so long begins to count anew: what crashes once a week is worth a start each time. */
const STEADY_AFTER_MS = 10 * 60_000;
const ASK_AGAIN_MS = 100;

/** Keeps the shop's processes running: one that crashes is said so and started again, a bounded number of times. */
export class Supervisor {
  readonly #config: Pick<Config, 'DATA_DIR'>;
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #children = new Map<string, Child>();
  readonly #restarts = new Map<string, number>();
  readonly #startedMs = new Map<string, number>();
  readonly #nowMs: () => number;
  #isStopping = false;

  constructor(
    config: Pick<Config, 'DATA_DIR'>,
    environment: Readonly<Record<string, string | undefined>>,
    nowMs: () => number = () => performance.now(),
  ) {
    this.#config = config;
    this.#environment = environment;
    this.#nowMs = nowMs;
  }

  /** Starts it and waits until it is ready. Throws its last words when it is not in time. */
  async start(service: Service): Promise<void> {
    this.#spawn(service);
    const until = performance.now() + READY_WITHIN_MS;
    while (!this.#isStopping) {
      if (await isReady(service.ready)) return;
      const child = this.#children.get(service.name);
      if (performance.now() > until || child === undefined || (this.#restarts.get(service.name) ?? 0) > 1)
        throw new LocalError(
          `The ${service.name} did not start; its last words (all of them in ${child?.log}):\n${tail(child?.log ?? '', 15)}`,
        );
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }

  /** Process ids by name, of those that run. */
  pids(): ReadonlyMap<string, number> {
    return new Map([...this.#children].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid] as const])));
  }

  /** The last started first; each may finish what it has in hand. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const child of [...this.#children.values()].toReversed()) await child.stop(STOP_WITHIN_MS);
  }

  /** At once. */
  kill(): void {
    this.#isStopping = true;
    for (const child of this.#children.values()) child.kill();
  }

  #spawn(service: Service): void {
    this.#startedMs.set(service.name, this.#nowMs());
    const child = startChild({
      ...service,
      environment: { ...this.#environment, ...service.variables },
      dataDir: this.#config.DATA_DIR,
      onCrash: (how) => this.#crashed(service, how),
    });
    this.#children.set(service.name, child);
  }

  #crashed(service: Service, how: number | string): void {
    if (this.#isStopping) return;
    const isSteady = this.#nowMs() - (this.#startedMs.get(service.name) ?? 0) >= STEADY_AFTER_MS;
    const restarts = (isSteady ? 0 : (this.#restarts.get(service.name) ?? 0)) + 1;
    this.#restarts.set(service.name, restarts);
    const log = this.#children.get(service.name)?.log;
    if (restarts > RESTARTS_MAX)
      return void process.stderr.write(`✗ ${service.name} ended again (${how}) and is left alone; see ${log}\n`);
    process.stderr.write(`! ${service.name} ended (${how}), start ${restarts} of ${RESTARTS_MAX}; see ${log}\n`);
    // Not unref'd: where every process has crashed at once, nothing else keeps this one.
    setTimeout(() => {
      if (this.#isStopping) return;
      try {
        this.#spawn(service);
      } catch (error) {
        this.#crashed(service, error instanceof Error ? error.message : String(error));
      }
    }, 500 * restarts);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
