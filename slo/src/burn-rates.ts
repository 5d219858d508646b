import type { Objective } from './objective.ts';

export interface BurnRate {
  readonly long: string;
  readonly short: string;
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

/** A paging objective also raises tickets for slow burns; a reported one alerts on nothing but its silence. */
export const burnRates = ({ alerting }: Objective): readonly BurnRate[] =>
  alerting === 'page' ? [...PAGE, ...TICKET] : alerting === 'ticket' ? TICKET : [];
