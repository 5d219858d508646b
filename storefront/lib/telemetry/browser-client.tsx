'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import type { Happening, report as Report } from './browser';
import { hearSteps } from './steps';

const idle = (): Promise<void> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(() => resolve(), { timeout: 4000 })
      : void setTimeout(resolve, 1000),
  );

/** What happens before the reporter is there. */
const UNTOLD_MAX = 20;
const untold: Happening[] = [];
let reporter: Promise<{ readonly report: typeof Report }> | undefined;
/**
 * Everything that measures is fetched once the page is drawn and idle (decision 0012), and only where someone agreed. Lost on the way,
 * it is fetched again with what happens next.
 */
const report = (happening: Happening): void => {
  if (untold.length < UNTOLD_MAX) untold.push(happening);
  reporter ??= idle().then(() => import('./browser'));
  reporter.then(
    (browser) => {
      for (const each of untold.splice(0)) browser.report(each);
    },
    () => {
      reporter = undefined;
    },
  );
};

/** Tells where this visit is and which steps it takes. Rendered after a yes only; draws nothing. */
export function Telemetry() {
  const path = usePathname();
  useEffect(() => report({ path }), [path]);
  useEffect(() => hearSteps((step) => report({ step })), []);
  return null;
}
