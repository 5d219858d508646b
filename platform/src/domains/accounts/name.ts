const LENGTH_MAX = 60;

/** A name as it is kept: trimmed, NFC. Undefined when it is too long or has control characters. */
export function normalName(given: string): string | undefined {
  const name = given.trim().normalize('NFC');
  return [...name].length > LENGTH_MAX || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(name) ? undefined : name;
}
