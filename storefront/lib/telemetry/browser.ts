import { startBrowserTelemetry, type BrowserTelemetry } from '@asyncflow/observability/browser/start.ts';
import type { FunnelStep } from '@asyncflow/observability/conventions/rum.ts';
import { CONSENT_FIELD } from './consent';
import { forgetVisit, visitId } from './visit';

export type Happening = { readonly path: string } | { readonly step: FunnelStep };

const VERSION = '0.1.0';
const SAMPLED_SHARE = 1;

let running: BrowserTelemetry | undefined;

/** Do Not Track and Global Privacy Control, should the request not have told. */
const isRefused = (): boolean =>
  navigator.doNotTrack === '1' || (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true;

function start(landingPath: string): BrowserTelemetry {
  // A no is a form's answer, after which the page is fetched anew; the visit's name must not outlive it.
  addEventListener('submit', (event) => {
    const { submitter } = event;
    if (!(submitter instanceof HTMLButtonElement) || submitter.name !== CONSENT_FIELD || submitter.value !== 'no') return;
    running?.stop();
    forgetVisit();
  });
  return startBrowserTelemetry({ path: '/rum', version: VERSION, visitId: visitId(), landingPath, sampledShare: SAMPLED_SHARE });
}

/** Reports where the visit is, or a step that it took. The first place begins the measuring. */
export function report(happening: Happening): void {
  if (isRefused()) return;
  if ('step' in happening) return running?.step(happening.step);
  const { path } = happening;
  if (running) running.routeChanged(path);
  else running = start(path);
}
