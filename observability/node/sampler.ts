import { TraceFlags, type SpanContext } from '@opentelemetry/api';
import { Budget } from './budget.ts';

/** Why a trace is kept. */
export type Reason = 'budget' | 'synthetic' | 'failed' | 'slow' | 'linked' | 'not-sampled';

export interface SamplerOptions {
  readonly tracesPerSecondMax: number;
  /** Monotonic. */
  readonly seconds: () => number;
  onTrace(reason: Reason): void;
  /** A failed or slow request that was beyond its budget. */
  onLeftOut(reason: 'failed' | 'slow'): void;
}

/** A request slower than this becomes a trace, whatever was decided before: the threshold of api-latency. */
const SLOW_MS = 150;
/** Operations and codes are bounded by the contract and fit; should they not, what is over shares one budget. */
const BUDGETS_MAX = 1000;

/** Decides before a span is made, and once more when a request that was not sampled has ended. */
export class Sampler {
  readonly #options: SamplerOptions;
  readonly #budget: Budget;
  readonly #afterwards = new Map<string, Budget>();

  constructor(options: SamplerOptions) {
    this.#options = options;
    this.#budget = new Budget(options.tracesPerSecondMax, options.seconds);
  }

  request(isSynthetic: boolean): boolean {
    const sampled = isSynthetic || this.#budget.take();
    this.#options.onTrace(isSynthetic ? 'synthetic' : sampled ? 'budget' : 'not-sampled');
    return sampled;
  }

  /** Work that nobody waits for: whole if what it links to was sampled, by the budget when it links to nothing. */
  background(links: readonly SpanContext[]): boolean {
    const linked = links.some(({ traceFlags }) => traceFlags === TraceFlags.SAMPLED);
    const sampled = linked || (links.length === 0 && this.#budget.take());
    this.#options.onTrace(linked ? 'linked' : sampled ? 'budget' : 'not-sampled');
    return sampled;
  }

  /** Whether a request that ended unsampled becomes a trace: failed or slow, within the budget of its operation and code. */
  afterwards(ended: { readonly operation: string; readonly error: string | undefined; readonly durationMs: number }): boolean {
    const { operation, error, durationMs } = ended;
    if (error === undefined && durationMs <= SLOW_MS) return false;
    const reason = error === undefined ? 'slow' : 'failed';
    if (!this.#budgetOf(`${operation} ${error ?? reason}`).take()) {
      this.#options.onLeftOut(reason);
      return false;
    }
    this.#options.onTrace(reason);
    return true;
  }

  #budgetOf(key: string): Budget {
    const bounded = this.#afterwards.has(key) || this.#afterwards.size < BUDGETS_MAX ? key : 'other';
    let budget = this.#afterwards.get(bounded);
    if (!budget) {
      budget = new Budget(Math.max(1, this.#options.tracesPerSecondMax / 10), this.#options.seconds);
      this.#afterwards.set(bounded, budget);
    }
    return budget;
  }
}
