import { randomId } from '@asyncflow/observability/browser/same-origin-fetch.ts';

const KEY = 'visit';
let unkept: string | undefined;

/** This visit's own random name: gone with the tab, never the same in two. Asked for only after consent. */
export function visitId(): string {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept !== null && /^[0-9a-f]{32}$/.test(kept)) return kept;
    const made = randomId();
    sessionStorage.setItem(KEY, made);
    return made;
  } catch {
    // Storage is forbidden in this browser: the visit is as long as the page.
    return (unkept ??= randomId());
  }
}

/** Consent was withdrawn. */
export function forgetVisit(): void {
  unkept = undefined;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There is none to forget.
  }
}
