declare const brand: unique symbol;

/**
 * An open transaction, handed from one domain to another so that what they do is done together or not at all. What it is made of only
 * the stores know (`ports/database.ts`).
 */
export interface KernelTransaction {
  readonly [brand]: 'transaction';
}
