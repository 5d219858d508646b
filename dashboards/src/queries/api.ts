import {
  gatewayOperation,
  operationDuration,
  operationErrors,
  operationsInFlight,
  subgraphFetch,
} from '@asyncflow/observability/conventions/graphql.ts';
import { apiLatency } from '@asyncflow/slo/objectives/api-latency.ts';
import { quantile, rate, series, share, sum, topk, type Expr, type LabelOf } from '../kit/promql.ts';
import { anyOf, spanQuantile, spanRate, spans } from '../kit/traceql.ts';
import { $audience, $domain, $operation } from '../kit/variables.ts';
import { thresholdSeconds } from './objectives.ts';

type By = LabelOf<typeof operationDuration.labels>;
const ROWS_MAX = 12;
const chosen = { operation: $operation, audience: $audience } as const;
const judged = { ...chosen, outcome: { not: ['client-error'] } } as const;

export const requests = <B extends By>(...by: readonly B[]): Expr<B> => sum(rate(operationDuration, chosen), ...by);
/** For each operation over the whole time range, for a table. */
const RANGE = '$__range';
export const operations = {
  requests: sum(rate(operationDuration, chosen, RANGE), 'operation'),
  failedShare: share(
    sum(rate(operationDuration, { ...chosen, outcome: 'error' }, RANGE), 'operation'),
    sum(rate(operationDuration, judged, RANGE), 'operation'),
  ),
  duration: (q: number) => quantile(q, operationDuration, judged, ['operation'], RANGE),
};
export const busiest = topk(ROWS_MAX, requests('operation'));
export const failedShare = <B extends By>(...by: readonly B[]): Expr<B> =>
  share(sum(rate(operationDuration, { ...chosen, outcome: 'error' }), ...by), sum(rate(operationDuration, judged), ...by));
export const duration = <B extends By>(q: number, ...by: readonly B[]): Expr<B> => quantile(q, operationDuration, judged, by);
export const slowest = topk(ROWS_MAX, duration(0.99, 'operation'));
export const inFlight = sum(series(operationsInFlight), 'instance');

const blamed = { operation: $operation, domain: $domain } as const;
export const errorsByDomain = sum(rate(operationErrors, blamed), 'domain');
export const errorsByCode = sum(rate(operationErrors, blamed), 'code');
export const errorsByOperation = topk(ROWS_MAX, sum(rate(operationErrors, blamed), 'operation'));

export const LIMIT_SECONDS = thresholdSeconds(apiLatency);
const asked = { 'graphql.operation.name': $operation } as const;
export const failedRequests = spans(gatewayOperation, { where: asked, failed: true });
export const slowRequests = spans(gatewayOperation, { where: asked, slowerThanSeconds: LIMIT_SECONDS });
export const badRequests = anyOf(failedRequests, slowRequests);

/** A subgraph is a domain. Its fetches carry no metric of their own: rates and times come from the traces that were kept. */
const ofDomain = { 'asyncflow.subgraph': $domain } as const;
export const domainFetches = spanRate(subgraphFetch, 'asyncflow.subgraph', { where: ofDomain });
export const domainDuration = (q: number) => spanQuantile(subgraphFetch, q, 'asyncflow.subgraph', { where: ofDomain });
export const failedFetches = spans(subgraphFetch, { where: ofDomain, failed: true });
