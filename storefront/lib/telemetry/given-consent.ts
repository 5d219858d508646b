import 'server-only';
import { cookies, headers } from 'next/headers';
import { CONSENT_COOKIE, consentOf, refuses, type Consent } from './consent';

/** What the request says of telemetry: the answer given, and whether the browser refuses by a signal of its own. */
export async function givenConsent(): Promise<{ readonly consent: Consent | undefined; readonly refused: boolean }> {
  const [jar, given] = await Promise.all([cookies(), headers()]);
  return { consent: consentOf(jar.get(CONSENT_COOKIE)?.value), refused: refuses((name) => given.get(name)) };
}
