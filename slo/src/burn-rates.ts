import type { Objective } from './objective.ts';

/** Every window of a rule, in seconds. */
export const WINDOW_SECONDS = {
  '5m': 300,
  '30m': 1800,
  '1h': 3600,
  '2h': 7200,
  '6h': 21_600,
  '1d': 86_400,
  '3d': 259_200,
  '30d': 2_592_000,
} as const;
export type Window = keyof typeof WINDOW_SECONDS;

export interface BurnRate {
  readonly long: Window;
  readonly short: Window;
  /** Times the speed that would spend the budget in exactly the objective's window. */
  readonly factor: number;
}

/** Google's SRE workbook, chapter 5, for 30 days: 2 % of the budget in 1 h, 5 % in 6 h; 10 % in 1 d and in 3 d. */
export const PAGE: readonly BurnRate[] = [
  { long: '1h', short: '5m', factor: 14.4 },
  { long: '6h', short: '30m', factor: 6 },
];
export const TICKET: readonly BurnRate[] = [
  { long: '1d', short: '2h', factor: 3 },
  { long: '3d', short: '6h', factor: 1 },
];

/**
 * A paging objective also raises tickets for slow burns; a reported one alerts on nothing but its silence. Slices and headroom have
 * alerts of their own.
 */
export const burnRates = ({ alerting, sli }: Pick<Objective, 'alerting' | 'sli'>): readonly BurnRate[] => {
  if (sli.kind === 'slices' || sli.kind === 'headroom') return [];
  return alerting === 'page' ? [...PAGE, ...TICKET] : alerting === 'ticket' ? TICKET : [];
};
