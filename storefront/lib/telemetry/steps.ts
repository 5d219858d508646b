import type { FunnelStep } from '@asyncflow/observability/conventions/rum.ts';

export const STEP_EVENT = 'asyncflow:step';

/** A step on the way to an order has been taken, told by the component that takes it. Nobody hears it where telemetry is off. */
export const recordStep = (step: FunnelStep): void => void dispatchEvent(new CustomEvent(STEP_EVENT, { detail: step }));
