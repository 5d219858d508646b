import { readFileSync } from 'node:fs';

const FOLDER = new URL('../slo/runbooks/', import.meta.url);

/** The runbook of an alert, where the alert's link leads: the prober outlives a shop that is down. Undefined when there is none. */
export function runbook(alert: string): string | undefined {
  if (!/^[A-Za-z]{1,80}$/.test(alert)) return undefined;
  try {
    return readFileSync(new URL(`${alert}.md`, FOLDER), 'utf8');
  } catch {
    return undefined;
  }
}
