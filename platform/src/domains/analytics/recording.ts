import { ordersCounted, recordOrder, recordSteps, visitSteps } from '@asyncflow/observability/conventions/analytics.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { visitHash } from '../../kernel/visit.ts';
import type { OrderPlaced } from '../orders/contract.ts';
import type { AnalyticsStore } from './store.ts';
import type { VisitReport } from './visit.ts';

export interface Recording {
  /** The steps of a visit; a step that it took before changes nothing. */
  visit(report: VisitReport, at: Date): Promise<void>;
  /** An order, once whoever tells of it and however often. */
  order(placed: OrderPlaced, at: Date): Promise<void>;
}

/** Writes what happened and counts it in this process's metrics, where it was new. */
export const recording = (store: AnalyticsStore, telemetry: Telemetry): Recording => ({
  visit: ({ visit, audience, steps }, at) =>
    telemetry.span(recordSteps, { attributes: { 'asyncflow.steps': steps.length } }, async () => {
      const added = await store.addSteps(visitHash(visit), audience, [...new Set(steps)], at);
      for (const step of added) telemetry.count(visitSteps, { step, audience });
    }),
  order: ({ orderId, visitHash: hash, synthetic }, at) =>
    telemetry.span(recordOrder, {}, async () => {
      const audience = synthetic ? 'synthetic' : 'shopper';
      const visit = await store.addOrder({
        orderId,
        visitHash: hash ?? undefined,
        audience,
        at,
      });
      if (visit !== undefined) telemetry.count(ordersCounted, { visit, audience });
    }),
});
