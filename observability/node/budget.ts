/** A token bucket: so many a second on average, a burst of the same size. */
export class Budget {
  readonly #perSecond: number;
  readonly #seconds: () => number;
  #tokens: number;
  #last: number;

  constructor(perSecond: number, seconds: () => number) {
    this.#perSecond = perSecond;
    this.#seconds = seconds;
    this.#tokens = perSecond;
    this.#last = seconds();
  }

  /** Whether there was one left to take. */
  take(): boolean {
    const now = this.#seconds();
    this.#tokens = Math.min(this.#perSecond, this.#tokens + (now - this.#last) * this.#perSecond);
    this.#last = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
