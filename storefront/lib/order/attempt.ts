const STORED = 'order-attempt';
const KEY_BYTES = 16;

interface Attempt {
  readonly cart: string;
  readonly key: string;
}

/** Web Crypto's randomUUID is missing where a shop is looked at without TLS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Where a browser refuses to keep anything, the key lives as long as the page does. */
let unkept: Attempt | undefined;

const isAttempt = (value: unknown): value is Attempt =>
  typeof value === 'object' && value !== null && 'cart' in value && 'key' in value && typeof value.key === 'string';

function stored(): Attempt | undefined {
  try {
    const attempt: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? 'null');
    return isAttempt(attempt) ? attempt : undefined;
  } catch {
    return unkept;
  }
}

function store(attempt: Attempt | undefined): void {
  unkept = attempt;
  try {
    if (attempt) sessionStorage.setItem(STORED, JSON.stringify(attempt));
    else sessionStorage.removeItem(STORED);
  } catch {
    // Kept above.
  }
}

/**
 * The key of the attempt to buy this cart as it is: made once, kept in the tab over reloads, so that however often the button is pressed
 * there is one order. A cart that has changed is another attempt; an address that was corrected is not, since the first one may have
 * arrived after all: the platform then says so. Nothing personal is kept.
 */
export function attemptKey({ id, version }: { readonly id: string; readonly version: number }): string {
  const cart = `${id}:${version}`;
  const known = stored() ?? unkept;
  if (known?.cart === cart) return known.key;
  const key = newKey();
  store({ cart, key });
  return key;
}

/** The attempt is over. */
export const endAttempt = (): void => store(undefined);
