/** Things that can be made again, kept for a short while. May lose anything at any time. */
export interface Cache {
  /** The newest change this process has heard of. Read it before reading what is to be kept. */
  readonly version: bigint;
  /** What is kept under the newest version. */
  get(key: string): Promise<string | undefined>;
  /** Keeps what was read at `version` or after; found by nobody once a newer change is heard of, nor after so many milliseconds. */
  set(key: string, value: string, kept: { readonly version: bigint; readonly ttlMs: number }): Promise<void>;
  /** Something has changed: tells every process that shares the cache. Versions grow; an older one changes nothing. */
  outdate(version: bigint): Promise<void>;
}
