import {
  graphFetch,
  graphFetchDuration,
  pageRequest,
  pageRequestDuration,
  reportingPages,
} from '@asyncflow/observability/conventions/storefront.ts';
import { quantile, rate, share, sum, topk } from '../kit/promql.ts';
import { spans } from '../kit/traceql.ts';

const ROWS_MAX = 12;
const PAGES = { class: 'page' } as const;

export const requests = sum(rate(pageRequestDuration), 'class', 'status_class');
export const brokenPages = share(sum(rate(pageRequestDuration, { status_class: '5xx' })), sum(rate(pageRequestDuration)));
export const pageDuration = topk(ROWS_MAX, quantile(0.95, pageRequestDuration, PAGES, ['route']));
export const classDuration = quantile(0.95, pageRequestDuration, {}, ['class']);
export const graphDuration = (q: number) => quantile(q, graphFetchDuration, {}, ['outcome']);
export const reporting = sum(rate(reportingPages));
export const failedPages = spans(pageRequest, { failed: true });
export const failedFetches = spans(graphFetch, { failed: true });
