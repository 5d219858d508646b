export type Verdict = 'pass' | 'fail' | 'insufficient' | 'no data';

/** Share of unlucky samples that may be called a failure too early. */
const SIGNIFICANCE = 0.05;

/**
 * Events needed before a clean record says anything: the rule of three (Hanley and Lippman-Hand, JAMA 1983). After n events without
 * a bad one the 95 % upper bound of the bad share is 3 / n, so 99.9 % needs 3,000. Below a half it is the good ones that are rare.
 */
export const eventsNeeded = (target: number): number => Math.ceil(Number((3 / Math.min(target, 1 - target)).toPrecision(10)));

/** P(X >= bad) of Binomial(total, share), summed in logarithms so that thousands of events do not underflow. */
export function binomialTail(bad: number, total: number, share: number): number {
  let below = 0;
  let logTerm = total * Math.log1p(-share);
  const logOdds = Math.log(share) - Math.log1p(-share);
  for (let k = 0; k < bad; k += 1) {
    below += Math.exp(logTerm);
    logTerm += Math.log((total - k) / (k + 1)) + logOdds;
  }
  return Math.max(0, 1 - below);
}

/**
 * Compares counted events with a target between 0 and 1. No events: no data, never a pass. Fewer than `eventsNeeded`: insufficient,
 * unless so many are bad that a shop on target would show it in fewer than 5 of 100 samples (exact binomial). Enough: pass or fail as counted.
 */
export function judge({
  good,
  total,
  target,
}: {
  readonly good: number;
  readonly total: number;
  readonly target: number;
}): Verdict {
  if (total <= 0) return 'no data';
  if (total >= eventsNeeded(target)) return good / total >= target ? 'pass' : 'fail';
  const bad = Math.round(total - good);
  return bad > 0 && binomialTail(bad, Math.round(total), 1 - target) < SIGNIFICANCE ? 'fail' : 'insufficient';
}
