import { networkOf } from './client-network.ts';
import type { MailKind } from './mailed-link.ts';
import { tooMany, type TooManyAttempts } from './errors.ts';
import type { ThrottleTelemetry } from './telemetry.ts';
import type { Policy, ThrottleStore } from './throttle-store.ts';
import type { Tokens } from './token.ts';

/** Failures for one account: five are free, then one try a minute, doubling to one an hour; forgotten after a day of quiet. */
export const ACCOUNT_POLICY: Policy = { countMax: 5, delaySeconds: 60, delaySecondsMax: 3600, memorySeconds: 86_400 };
/** Failures from one network: twenty in a quarter of an hour. */
export const NETWORK_POLICY: Policy = { countMax: 20, memorySeconds: 900 };
/** Mails asked for from one network. */
export const NETWORK_MAILS_POLICY: Policy = { countMax: 30, memorySeconds: 900 };
/**
 * Mails of one kind to one address: beyond it none is sent and nobody is told. An hour is how long a reset's link lives, so a good one is
 * there; each kind by itself, or a stranger's sign-ups with somebody's address would use up the owner's reset.
 */
export const ADDRESS_MAILS_POLICY: Policy = { countMax: 5, memorySeconds: 3600 };
/** Rows at most; who is not blocked is forgotten first. */
export const THROTTLE_ROWS_MAX = 200_000;

/** What is guessed at: an address at sign-in, or the password of an account that is signed in. Apart, so that a stranger's guesses never lock out who is in. */
export type Target =
  | { readonly kind: 'sign-in'; readonly email: string }
  | { readonly kind: 'account'; readonly accountId: string };

/** A guess that was counted before it was tried: parallel guesses cannot outrun the count. */
export interface Guess {
  /** It was right: the account's failures are forgotten, and it was none for the network. */
  right(): Promise<void>;
  /** It was never tried. */
  withdraw(): Promise<void>;
}

export interface Throttle {
  guess(target: Target, clientAddress: string): Promise<Guess | TooManyAttempts>;
  /** `silent`: answer as if, but send nothing. */
  mail(kind: MailKind, email: string, clientAddress: string): Promise<'send' | 'silent' | TooManyAttempts>;
  /** The owner has shown to be the owner. */
  forget(target: Target): Promise<void>;
}

const valueOf = (target: Target): string => (target.kind === 'sign-in' ? target.email : target.accountId);

/** Counts failures where every process sees them, under keys that give nothing away. */
export function throttle(store: ThrottleStore, tokens: Tokens, telemetry: ThrottleTelemetry): Throttle {
  const keyOf = (target: Target): Buffer => tokens.throttleKey(target.kind, valueOf(target));
  const take = async (
    scope: 'account' | 'network' | 'network-mails',
    key: Buffer,
    policy: Policy,
  ): Promise<TooManyAttempts | undefined> => {
    const { waitSeconds, isLast } = await store.take(key, policy);
    if (isLast) telemetry.blocked(scope);
    return waitSeconds > 0 ? tooMany(waitSeconds) : undefined;
  };

  return {
    async guess(target, clientAddress) {
      const network = tokens.throttleKey('network', networkOf(clientAddress));
      const account = keyOf(target);
      const refused = (await take('network', network, NETWORK_POLICY)) ?? (await take('account', account, ACCOUNT_POLICY));
      if (refused) return refused;
      return {
        async right() {
          await store.forget(account);
          await store.giveBack(network, NETWORK_POLICY);
        },
        async withdraw() {
          await store.giveBack(account, ACCOUNT_POLICY);
          await store.giveBack(network, NETWORK_POLICY);
        },
      };
    },
    async mail(kind, email, clientAddress) {
      const network = tokens.throttleKey('network-mails', networkOf(clientAddress));
      const refused = await take('network-mails', network, NETWORK_MAILS_POLICY);
      if (refused) return refused;
      const { waitSeconds } = await store.take(tokens.throttleKey(`address-mails ${kind}`, email), ADDRESS_MAILS_POLICY);
      return waitSeconds > 0 ? 'silent' : 'send';
    },
    forget: (target) => store.forget(keyOf(target)),
  };
}
