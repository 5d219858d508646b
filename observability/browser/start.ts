import { defaultUnpatchedConsole, initializeFaro, InternalLoggerLevel, type Faro } from '@grafana/faro-core';
import { ErrorsInstrumentation, FetchTransport, parseStacktrace } from '@grafana/faro-web-sdk';
import { onCLS, onFCP, onINP, onLCP, onTTFB, type Metric } from 'web-vitals';
import type { FunnelStep } from '../conventions/rum.ts';
import { routeOf } from '../conventions/storefront.ts';
import { redact } from './redact.ts';
import { markRequests, randomId } from './same-origin-fetch.ts';

export interface BrowserTelemetryOptions {
  /** Path of our own origin that takes Faro's payloads. */
  readonly path: string;
  readonly version: string;
  readonly visitId: string;
  /** The page this load began on. */
  readonly landingPath: string;
  /** The share of requests whose trace is asked for. */
  readonly sampledShare: number;
}
export interface BrowserTelemetry {
  step(step: FunnelStep): void;
  routeChanged(pathname: string): void;
  /** Consent was withdrawn: nothing is sent any more. */
  stop(): void;
}

const SEND_EVERY_MS = 2000;
const ITEMS_PER_PAYLOAD_MAX = 30;
/** A page in a loop of errors says so often enough. */
const ERRORS_MAX = 20;

/** The trace that answered this navigation, as the server told in `Server-Timing`. */
function navigationTrace(): { readonly traceId: string; readonly spanId: string } | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const text = navigation?.serverTiming?.find(({ name }) => name === 'traceparent')?.description ?? '';
  const [, traceId, spanId] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-/.exec(text) ?? [];
  return traceId === undefined || spanId === undefined ? undefined : { traceId, spanId };
}

/** Starts Faro with what this shop reports and nothing else. Only after consent. */
export function startBrowserTelemetry(options: BrowserTelemetryOptions): BrowserTelemetry {
  const landing = routeOf(options.landingPath);
  const load = randomId();
  let route = landing;
  let errors = 0;
  let faro: Faro | undefined;
  const spanContext = navigationTrace();

  // Before Faro, whose batch is sent by a listener of the same event: vitals that end with the page are in it then.
  const vital = ({ name, value, navigationType }: Metric): void => {
    // A page from the back-forward cache is no load.
    if (navigationType === 'back-forward-cache') return;
    faro?.api.pushMeasurement(
      { type: 'web-vitals', values: { [name.toLowerCase()]: value } },
      spanContext ? { spanContext } : {},
    );
  };
  for (const watch of [onLCP, onINP, onCLS, onFCP, onTTFB]) watch(vital);
  addEventListener('pagehide', (event) => {
    if (!event.persisted) faro?.api.pushEvent('page-closed');
  });

  faro = initializeFaro({
    app: { name: 'storefront', version: options.version },
    batching: { enabled: true, sendTimeout: SEND_EVERY_MS, itemLimit: ITEMS_PER_PAYLOAD_MAX },
    // Two product views in a row are two.
    dedupe: false,
    globalObjectKey: 'faro',
    preventGlobalExposure: true,
    isolate: true,
    paused: false,
    internalLoggerLevel: InternalLoggerLevel.OFF,
    unpatchedConsole: defaultUnpatchedConsole,
    parseStacktrace,
    instrumentations: [new ErrorsInstrumentation()],
    sessionTracking: { enabled: false },
    metas: [
      () => ({
        session: { id: options.visitId, attributes: navigator.webdriver ? { synthetic: 'true' } : {} },
        page: { id: route, attributes: { load, landing } },
      }),
    ],
    transports: [new FetchTransport({ url: options.path })],
    beforeSend: (item) => (item.type === 'exception' && (errors += 1) > ERRORS_MAX ? null : redact(item)),
  });
  const unmark = markRequests({
    exceptPath: options.path,
    sampledShare: options.sampledShare,
    visitId: options.visitId,
    random: Math.random,
  });

  return {
    step: (step) => faro?.api.pushEvent(step),
    routeChanged(pathname) {
      route = routeOf(pathname);
      faro?.api.pushEvent('route-change');
    },
    stop() {
      faro?.pause();
      faro = undefined;
      unmark();
    },
  };
}
