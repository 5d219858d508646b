import { createHash, randomBytes } from 'node:crypto';
import { perRequest, type RequestContext } from '../../kernel/context.ts';
import type { Owner } from './contract.ts';

/** Guest carts are kept for 30 days, the cookie for longer: what was ordered with it is found by it. */
const COOKIE_SECONDS = 180 * 24 * 3600;
/** 256 bits in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const OWNER = Symbol('cart.owner');

const guest = (token: string): Owner & { readonly kind: 'guest' } => ({
  kind: 'guest',
  tokenHash: createHash('sha256').update(token).digest('hex'),
});

/** A token that was not made here opens nothing, but a good one outlives its cart. */
const tokenOf = ({ cookies }: RequestContext): string | undefined => {
  const token = cookies.get('cart');
  return token !== undefined && TOKEN.test(token) ? token : undefined;
};

export type Merge = (from: Owner & { kind: 'guest' }, into: Owner & { kind: 'account' }) => Promise<void>;

async function find(context: RequestContext, merge: Merge): Promise<Owner | undefined> {
  const viewer = await context.viewer();
  const token = tokenOf(context);
  if (viewer === undefined) return token === undefined ? undefined : guest(token);
  const owner = { kind: 'account', accountId: viewer.accountId } as const;
  if (token !== undefined) await merge(guest(token), owner);
  if (context.cookies.get('cart') !== undefined) context.cookies.clear('cart');
  return owner;
}

const known = (context: RequestContext): { owner?: Promise<Owner | undefined> } => perRequest(context, OWNER, () => ({}));

/** Once a request, however many ask. */
export const ownerOf = (context: RequestContext, merge: Merge): Promise<Owner | undefined> =>
  (known(context).owner ??= find(context, merge));

export function keepCookie({ cookies }: RequestContext): void {
  const token = cookies.get('cart');
  if (token !== undefined && TOKEN.test(token)) cookies.set('cart', token, { maxAgeSeconds: COOKIE_SECONDS });
}

/** A guest gets a cookie with the first thing put in. */
export function newGuest(): { readonly owner: Owner; give(context: RequestContext): void } {
  const token = randomBytes(32).toString('base64url');
  const owner = guest(token);
  return {
    owner,
    give(context) {
      context.cookies.set('cart', token, { maxAgeSeconds: COOKIE_SECONDS });
      known(context).owner = Promise.resolve(owner);
    },
  };
}
