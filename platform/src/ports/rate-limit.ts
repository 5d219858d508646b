export interface Taken {
  /** How many were taken in the window that is open, this one included. */
  readonly count: number;
  /** Until the window closes and the count begins anew. */
  readonly windowLeftMs: number;
}

/** Counts by key, in windows that open with the first count. Shared by every process where they have something to share it by. */
export interface RateLimit {
  /** Counts one more. The key may be personal: it does not leave the process as it is. */
  take(key: string, windowMs: number): Promise<Taken>;
}
