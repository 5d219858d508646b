import {
  k6BrowserLcpP99,
  k6Checks,
  k6Iterations,
  k6IterationsDropped,
  k6RequestP50,
  k6RequestP95,
  k6RequestP99,
  k6Requests,
  k6RequestsFailed,
  virtualUsers,
} from '../external/k6.ts';
import { avg, max, rate, series, sum } from '../kit/promql.ts';

export const requests = sum(rate(k6Requests), 'scenario');
const REQUEST_TIMES = { P50: k6RequestP50, P95: k6RequestP95, P99: k6RequestP99 } as const;
export const requestTime = (percentile: keyof typeof REQUEST_TIMES) => max(series(REQUEST_TIMES[percentile]), 'scenario');
export const failed = avg(series(k6RequestsFailed), 'scenario');
export const checks = avg(series(k6Checks), 'check');
export const users = sum(series(virtualUsers));
export const iterations = sum(rate(k6Iterations), 'scenario');
export const dropped = sum(rate(k6IterationsDropped), 'scenario');
export const browserLcp = max(series(k6BrowserLcpP99), 'scenario');
