import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../slo/runbooks/', import.meta.url);

/** The runbook of an alert, by its name or its file's, as runbooks link to each other. Undefined when there is none. */
export function runbook(alert: string): string | undefined {
  const [, name] = /^([A-Za-z]{1,80})(?:\.md)?$/.exec(alert) ?? [];
  if (name === undefined) return undefined;
  try {
    return readFileSync(new URL(`${name}.md`, FOLDER), 'utf8');
  } catch {
    return undefined;
  }
}
