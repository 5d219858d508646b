import { counter, gauge } from '@asyncflow/observability/conventions/define.ts';
import { ANY } from './exporter.ts';

// k6 by remote write. Its trends come as a series for each percentile that `synthetic/k6-run.ts` asks for, times in seconds.

const RUN = { scenario: ANY } as const;
export const virtualUsers = gauge('k6_vus', 'Virtual users.', {});
export const k6Requests = counter('k6_http_reqs_total', 'Requests sent.', RUN);
export const k6RequestP50 = gauge('k6_http_req_duration_p50', 'Time of requests, median.', RUN);
export const k6RequestP95 = gauge('k6_http_req_duration_p95', 'Time of requests, 95th percentile.', RUN);
export const k6RequestP99 = gauge('k6_http_req_duration_p99', 'Time of requests, 99th percentile.', RUN);
export const k6RequestsFailed = gauge('k6_http_req_failed_rate', 'Share of requests that failed.', RUN);
export const k6Checks = gauge('k6_checks_rate', 'Share of checks that held.', { ...RUN, check: ANY });
export const k6Iterations = counter('k6_iterations_total', 'Journeys that k6 ended.', RUN);
/** The generator could not start them in time: it was saturated, not the shop. */
export const k6IterationsDropped = counter('k6_dropped_iterations_total', 'Journeys that k6 could not begin.', RUN);
export const k6BrowserLcpP99 = gauge('k6_browser_web_vital_lcp_p99', 'LCP that k6 browser saw, 99th percentile.', RUN);
