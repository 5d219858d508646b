const KEY = 'visit';
let unkept: string | undefined;

const make = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** This visit's own random name: gone with the tab, never the same in two. Asked for only after consent. */
export function visitId(): string {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept !== null && /^[0-9a-f]{32}$/.test(kept)) return kept;
    const made = make();
    sessionStorage.setItem(KEY, made);
    return made;
  } catch {
    // Storage is forbidden in this browser: the visit is as long as the page.
    return (unkept ??= make());
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
