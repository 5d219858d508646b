import type { Owner } from '../cart/contract.ts';

/** How an order says whose it is. */
export const ownerKey = (owner: Owner): string =>
  owner.kind === 'account' ? `account:${owner.accountId}` : `guest:${owner.tokenHash}`;
