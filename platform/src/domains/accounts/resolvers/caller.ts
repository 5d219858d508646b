import type { RequestContext } from '../../../kernel/context.ts';
import type { Caller, SignedIn } from '../means.ts';
import { SESSION_COOKIE_SECONDS } from '../session.ts';

/** What the rules may know of a request. */
export const callerOf = (context: RequestContext): Caller => ({
  viewer: context.viewer,
  clientAddress: context.clientAddress,
  userAgent: context.userAgent,
  locale: context.locale,
  synthetic: context.synthetic,
  sessionToken: context.cookies.get('session'),
});

/** Hands the token to the browser, and to nobody else. */
export function keepSignedIn<T extends { readonly __typename: string }>(
  context: RequestContext,
  outcome: T | SignedIn,
): T | SignedIn {
  if ('token' in outcome && outcome.__typename === 'SignedIn')
    context.cookies.set('session', outcome.token, { maxAgeSeconds: SESSION_COOKIE_SECONDS });
  return outcome;
}
