import type { NodeTelemetry } from '@asyncflow/observability/node/start.ts';

// Next bundles instrumentation, pages, handlers and the proxy apart from each other: they share a process, not a module.

const KEY = Symbol.for('asyncflow.storefront.telemetry');
type Shared = typeof globalThis & { [KEY]?: NodeTelemetry };

/** This process's telemetry; undefined while the shop is being built. */
export const telemetry = (): NodeTelemetry | undefined => (globalThis as Shared)[KEY];

export const shareTelemetry = (started: NodeTelemetry): void => {
  (globalThis as Shared)[KEY] = started;
};
