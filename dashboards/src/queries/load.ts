import {
  k6BrowserLcpP99,
  k6Checks,
  k6Iterations,
  k6IterationsDropped,
  k6RequestP99,
  k6Requests,
  k6RequestsFailed,
  virtualUsers,
} from '../external/k6.ts';
import { avg, max, rate, series, sum } from '../kit/promql.ts';

export const requests = sum(rate(k6Requests), 'scenario');
export const requestP99 = max(series(k6RequestP99), 'scenario');
export const failed = avg(series(k6RequestsFailed), 'scenario');
export const checks = avg(series(k6Checks), 'check');
export const users = sum(series(virtualUsers));
export const iterations = sum(rate(k6Iterations), 'scenario');
export const dropped = sum(rate(k6IterationsDropped), 'scenario');
export const browserLcp = max(series(k6BrowserLcpP99), 'scenario');
