const SHIPPING_MINOR = 3_000;
const FREE_FROM_MINOR = 50_000;

/** What sending costs; nothing is sent for nothing. */
export const shippingMinor = (subtotalMinor: number): number =>
  subtotalMinor === 0 || subtotalMinor >= FREE_FROM_MINOR ? 0 : SHIPPING_MINOR;
