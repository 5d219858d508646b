import type { Visitor } from '@asyncflow/observability/conventions/storefront.ts';
import type { RumReport } from './payload';

/** Faro's payload again, made of what was read and nothing else: for Alloy's `faro.receiver`. */
export function collectorPayload(report: RumReport, audience: Visitor): object {
  const { visit, version, route, load, landing, measurements, events, exceptions } = report;
  const now = new Date().toISOString();
  return {
    meta: {
      app: { name: 'storefront', version: version ?? '' },
      session: { id: visit ?? '', attributes: { audience } },
      page: { id: route, url: route, attributes: { load, landing } },
    },
    measurements: measurements.map(({ type, values, timestamp = now, trace }) => ({ type, values, timestamp, trace })),
    events: events.map(({ name, timestamp = now, trace }) => ({ name, domain: 'browser', attributes: {}, timestamp, trace })),
    exceptions: exceptions.map(({ type, stacktrace, timestamp = now, trace }) => ({
      type,
      value: type,
      timestamp,
      trace,
      stacktrace: { frames: (stacktrace?.frames ?? []).map((frame) => ({ ...frame, function: '' })) },
    })),
  };
}
