import type { FunnelStep } from '@asyncflow/observability/conventions/rum.ts';

type Listener = (step: FunnelStep) => void;

/** A page's parts take their steps before the one that reports them has started; where telemetry is off nobody ever asks. */
const UNTOLD_MAX = 10;
const untold: FunnelStep[] = [];
let listener: Listener | undefined;

/** A step on the way to an order has been taken, told by the component that takes it, and by it alone. */
export function recordStep(step: FunnelStep): void {
  if (listener) listener(step);
  else if (untold.length < UNTOLD_MAX) untold.push(step);
}

/** Hears of steps from now on, those taken before it began first. Answers how to stop. */
export function hearSteps(hear: Listener): () => void {
  listener = hear;
  for (const step of untold.splice(0)) hear(step);
  return () => {
    listener = undefined;
  };
}
