'use client';

import type { BrowserTelemetry } from '@asyncflow/observability/browser/start.ts';
import { routeOf } from '@asyncflow/observability/conventions/storefront.ts';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { Consent } from './consent';
import { signalsRefusal, useConsent } from './consent-client';
import { receiveSteps, recordStep } from './steps-client';
import { visitId } from './visit-client';

const SAMPLED_SHARE = 1;
const VERSION = '0.1.0';

/** Steps that a page is by itself. */
const STEPS = { '/p/[id]': 'product-view', '/checkout': 'checkout-start' } as const;

const whenIdle = (work: () => void): (() => void) => {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, 1000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 4000 });
  return () => cancelIdleCallback(handle);
};

/** Reports what this visit felt, once the page is drawn and idle, and only after consent. Draws nothing. */
export function Telemetry({ consent: given }: { readonly consent: Consent | undefined }) {
  const consent = useConsent(given);
  const pathname = usePathname();
  const running = useRef<BrowserTelemetry>(undefined);
  const path = useRef(pathname);
  const landingPath = useRef(pathname);

  useEffect(() => {
    if (consent !== 'yes' || signalsRefusal()) return;
    let wanted = true;
    const cancel = whenIdle(() => {
      void import('@asyncflow/observability/browser/start.ts').then(({ startBrowserTelemetry }) => {
        if (!wanted) return;
        const started = startBrowserTelemetry({
          path: '/rum',
          version: VERSION,
          visitId: visitId(),
          landingPath: landingPath.current,
          sampledShare: SAMPLED_SHARE,
        });
        running.current = started;
        if (path.current !== landingPath.current) started.routeChanged(path.current);
        receiveSteps((step) => started.step(step));
      });
    });
    return () => {
      wanted = false;
      cancel();
      receiveSteps(undefined);
      running.current?.stop();
      running.current = undefined;
    };
  }, [consent]);

  useEffect(() => {
    if (path.current !== pathname) {
      path.current = pathname;
      running.current?.routeChanged(pathname);
    }
    const step = STEPS[routeOf(pathname) as keyof typeof STEPS];
    if (step !== undefined) recordStep(step);
  }, [pathname]);
  return null;
}
