import { counter, histogram, log, span } from './define.ts';

/** Pages and handlers of the storefront, as patterns; an address that fits none is `other`. */
export const ROUTES = [
  '/',
  '/search',
  '/c/[slug]',
  '/p/[id]',
  '/cart',
  '/checkout',
  '/orders',
  '/orders/[id]',
  '/account',
  '/sign-in',
  '/sign-up',
  '/merchant',
  '/status',
  '/api/graphql',
  '/api/verdicts',
  '/pictures/[file]',
  '/rum',
  '/consent',
  '/healthz',
  'asset',
  'other',
] as const;
export type Route = (typeof ROUTES)[number];

/** `page`: a document. `data`: what Next's router fetches for a navigation or ahead of one. `api`: everything else but files. */
export const REQUEST_CLASSES = ['page', 'data', 'api', 'asset'] as const;
export const STATUS_CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx', 'aborted'] as const;
/** `synthetic`: ours, or says so itself. `bot`: by its user agent. Neither is a shopper. */
export const VISITORS = ['shopper', 'synthetic', 'bot'] as const;
export type Visitor = (typeof VISITORS)[number];

const [, ...parts] = ROUTES.map((route) => ({ route, segments: route.split('/').slice(1) }));

/** The pattern of a path; whatever it holds, only a member of ROUTES comes out. */
export function routeOf(pathname: string): Route {
  if (pathname === '/') return '/';
  if (pathname.startsWith('/_next/') || /^\/[^/]+\.(?:svg|ico|txt|png|xml)$/.test(pathname)) return 'asset';
  const given = pathname.replace(/\/$/, '').split('/').slice(1);
  const fitting = parts.find(
    ({ segments }) =>
      segments.length === given.length &&
      segments.every((segment, at) => segment === given[at] || (segment.startsWith('[') && given[at] !== '')),
  );
  return fitting?.route ?? 'other';
}

/** From the request's headers to the last byte of the answer, streaming included; 2.5 s is the boundary of a good LCP. */
export const pageRequestDuration = histogram(
  'asyncflow_page_request_duration_seconds',
  'Time to answer a request to the storefront.',
  { route: ROUTES, class: REQUEST_CLASSES, status_class: STATUS_CLASSES, audience: VISITORS },
  [0.005, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.5, 2.5, 5.5],
);
/** Documents sent to a browser that has agreed to report what it felt: the witness of shopper-experience. */
export const reportingPages = counter('asyncflow_reporting_pages_total', 'Pages sent to shoppers who agreed to telemetry.', {
  route: ROUTES,
});
/** Time of the storefront's own questions to the platform. */
export const graphFetchDuration = histogram(
  'asyncflow_graph_fetch_duration_seconds',
  'Time the storefront waits for the platform, or for the answer it keeps.',
  { outcome: ['ok', 'failed'] },
  [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.5, 5.5],
);

export const pageRequest = span(
  'page.request',
  [
    'http.request.method',
    'http.route',
    'http.response.status_code',
    'asyncflow.request.class',
    'user_agent.synthetic.type',
    'error.type',
  ],
  'server',
);
export const graphFetch = span('graph.fetch', ['graphql.operation.name', 'error.type'], 'client');

export const storefrontListening = log('info', 'storefront.listening', 'listening', ['port']);
export const pageFailed = log('error', 'storefront.page-failed', 'a page could not be answered', ['cause']);
