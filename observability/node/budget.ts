/** A token bucket: so many a second on average, a burst of the same size or as given. */
export class Budget {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #seconds: () => number;
  #tokens: number;
  #last: number;

  constructor(perSecond: number, seconds: () => number, burst = perSecond) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#seconds = seconds;
    this.#tokens = burst;
    this.#last = seconds();
  }

  /** Whether there was one left to take. */
  take(): boolean {
    const now = this.#seconds();
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#last) * this.#perSecond);
    this.#last = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
