import {
  pageRequest,
  pageRequestDuration,
  reportingPages,
  routeOf,
  type Route,
} from '@asyncflow/observability/conventions/storefront.ts';
import type { NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import { Server, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { mayReport } from './consent';
import { visitorOf } from './visitor';

type RequestClass = (typeof pageRequestDuration.labels.class)[number];
type StatusClass = (typeof pageRequestDuration.labels.status_class)[number];

const STATUS_CLASSES: readonly StatusClass[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];

const isData = (headers: IncomingHttpHeaders): boolean => headers['rsc'] !== undefined || headers['next-action'] !== undefined;

export function classOf(route: Route, headers: IncomingHttpHeaders): RequestClass {
  if (route === 'asset' || route === '/pictures/[file]') return 'asset';
  if (['/api/graphql', '/api/verdicts', '/rum', '/consent', '/healthz'].includes(route)) return 'api';
  return isData(headers) ? 'data' : 'page';
}

export interface ObserveOptions {
  /** The metrics' own server. */
  readonly exceptPort: number;
  readonly forwardedSecret: string | undefined;
}

/**
 * Opens `page.request` around every request to the shop and closes it with the last byte. Hooked where OpenTelemetry's own HTTP
 * instrumentation hooks: Next's spans come twice a request (once for the proxy), end before what is streamed, and have no name for a
 * request that fits no page.
 */
export function observeRequests(telemetry: NodeTelemetry, { exceptPort, forwardedSecret }: ObserveOptions): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function emitObserved(this: Server, event: string | symbol, ...args: unknown[]): boolean {
    const [request, response] = args as [IncomingMessage, ServerResponse];
    if (event !== 'request' || request.socket.localPort === exceptPort) return Reflect.apply(emit, this, [event, ...args]);
    return observe(telemetry, forwardedSecret, request, response, () => Reflect.apply(emit, this, [event, ...args]));
  };
}

function observe(
  telemetry: NodeTelemetry,
  forwardedSecret: string | undefined,
  { headers, method = '', url = '/' }: IncomingMessage,
  response: ServerResponse,
  answer: () => boolean,
): boolean {
  const route = routeOf(url.split('?', 1)[0] ?? '/');
  const requestClass = classOf(route, headers);
  // Files are many, the same for everyone and no business step.
  if (requestClass === 'asset') return answer();
  const began = performance.now();
  const audience = visitorOf((name) => headers[name], forwardedSecret);
  const header = headers['traceparent'];
  const ended = new Promise<void>((resolve) => response.once('close', resolve));
  let handled = false;
  const recorded = telemetry.request(
    pageRequest,
    {
      traceparent: Array.isArray(header) ? header[0] : header,
      synthetic: audience === 'synthetic' && headers['x-asyncflow-forwarded-secret'] !== undefined,
      attributes: {
        'http.request.method': METHODS.includes(method) ? method : '_OTHER',
        'http.route': route,
        'asyncflow.request.class': requestClass,
        ...(audience === 'shopper' ? {} : { 'user_agent.synthetic.type': audience === 'bot' ? 'bot' : 'test' }),
      },
    },
    async (span) => {
      const traceparent = telemetry.traceparent();
      // So that the browser can name the trace that answered its navigation (W3C Server-Timing convention, read by Faro).
      if (traceparent !== undefined && requestClass !== 'api')
        response.setHeader('server-timing', `traceparent;desc="${traceparent}"`);
      // The proxy sends it on as it stands here: the platform's part becomes a child of this one.
      if (traceparent !== undefined && route === '/api/graphql') headers['traceparent'] = traceparent;
      handled = answer();
      await ended;
      const complete = response.writableFinished;
      span.set({ 'http.response.status_code': response.statusCode });
      if (response.statusCode >= 500) span.fail('5xx');
      const statusClass = complete ? (STATUS_CLASSES[Math.floor(response.statusCode / 100) - 1] ?? '5xx') : 'aborted';
      telemetry.observe(
        pageRequestDuration,
        { route, class: requestClass, status_class: statusClass, audience },
        (performance.now() - began) / 1000,
      );
      if (requestClass === 'page' && audience === 'shopper' && statusClass === '2xx' && mayReport((name) => headers[name]))
        telemetry.count(reportingPages, { route });
    },
  );
  recorded.catch(() => undefined);
  return handled;
}

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'];
