import type { FunnelStep } from '@asyncflow/observability/conventions/rum.ts';

// A step is told here by the component that takes it; whether it is reported is for the visitor's consent to say.

type Receiver = (step: FunnelStep) => void;

const WAITING_MAX = 20;
let receiver: Receiver | undefined;
let waiting: FunnelStep[] = [];

/** A step on the way to an order has been taken. Costs nothing where telemetry is off. */
export function recordStep(step: FunnelStep): void {
  if (receiver) receiver(step);
  else if (waiting.length < WAITING_MAX) waiting.push(step);
}

/** Whoever reports steps; it is handed those that came before it. Undefined takes it away. */
export function receiveSteps(next: Receiver | undefined): void {
  receiver = next;
  if (!next) return;
  const missed = waiting;
  waiting = [];
  for (const step of missed) next(step);
}
