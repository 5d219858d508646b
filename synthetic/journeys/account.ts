import type { AccountPage } from './answers.ts';
import { check, query, type Journey, type Shop } from './journey.ts';

/** In, to one's orders, and out again. */
export function* account({ account: own }: Shop): Journey {
  if (!own) return;
  const { signIn } = yield* query<{ readonly signIn: { readonly __typename: string } }>('JourneySignIn', { ...own });
  if (!(yield* check('signs-in', signIn.__typename === 'SignedIn'))) return;
  const { viewer, orders } = yield* query<AccountPage>('JourneyAccount');
  yield* check('knows-the-shopper', viewer !== null);
  yield* check('shows-orders', orders.__typename === 'OrderConnection');
  yield* query('JourneySignOut');
  const afterwards = yield* query<AccountPage>('JourneyAccount');
  yield* check('signs-out', afterwards.viewer === null);
}
