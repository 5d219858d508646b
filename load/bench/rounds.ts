/** What one side did in one round. */
export interface Round {
  readonly requests: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Bytes of telemetry that left the process: exported and scraped. */
  readonly telemetryBytes: number;
  readonly p99Ms: number;
}

export interface Figures {
  readonly requestsPerSecond: number;
  readonly cpuMsPerRequest: number;
  readonly telemetryBytesPerRequest: number;
  readonly p99Ms: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** The median of each figure over the rounds of a side. */
export const figures = (rounds: readonly Round[]): Figures => ({
  requestsPerSecond: median(rounds.map(({ requests, seconds }) => requests / seconds)),
  cpuMsPerRequest: median(rounds.map(({ cpuSeconds, requests }) => (1000 * cpuSeconds) / requests)),
  telemetryBytesPerRequest: median(rounds.map(({ telemetryBytes, requests }) => telemetryBytes / requests)),
  p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
});

/** On over off, of rounds that ran one after the other: noise of the machine that lasts longer than a round falls out. */
export const ratio = (on: readonly Round[], off: readonly Round[], figure: (round: Round) => number): number =>
  median(on.map((round, at) => figure(round) / figure(off[at] ?? round)));
