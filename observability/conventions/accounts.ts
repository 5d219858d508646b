import { counter, gauge, histogram, log, span } from './define.ts';

/** What a person may do with an account; the names of the graph's root fields. */
export const ACCOUNT_COMMANDS = [
  'signUp',
  'confirmSignUp',
  'signIn',
  'signOut',
  'requestPasswordReset',
  'resetPassword',
  'changePassword',
  'requestEmailChange',
  'confirmEmailChange',
  'updateAccount',
  'endSession',
  'exportMyData',
  'deleteAccount',
  'setRole',
] as const;
export type AccountCommand = (typeof ACCOUNT_COMMANDS)[number];

/** The type of the answer, as the graph has it. */
export const ACCOUNT_OUTCOMES = [
  'Mailed',
  'SignedIn',
  'SignedOut',
  'AccountSaved',
  'DataExport',
  'AccountDeleted',
  'InvalidInput',
  'NotAllowed',
  'WrongCredentials',
  'TooManyAttempts',
  'LinkExpired',
  'failed',
] as const;

/** Sign-ins, sign-ups and all the rest by what came of them. A wave of guesses is `signIn` with `WrongCredentials`, then `TooManyAttempts`. */
export const accountCommands = counter('asyncflow_account_commands_total', 'What people did with accounts, by what came of it.', {
  command: ACCOUNT_COMMANDS,
  outcome: ACCOUNT_OUTCOMES,
  audience: ['shopper', 'synthetic'],
});

/** `network`: an IPv4 address or an IPv6 /64. `account`: an address that is guessed at, whether it has an account or not. */
export const attemptsBlocked = counter(
  'asyncflow_account_blocks_total',
  'Blocks set after repeated failures, and after too many mails.',
  { scope: ['account', 'network', 'network-mails'] },
);
/** A session cookie that came with a request. `unknown`: forged, ended, or of a deleted account. */
export const sessionsChecked = counter('asyncflow_sessions_checked_total', 'Session cookies by what stood behind them.', {
  outcome: ['valid', 'unknown', 'expired', 'malformed'],
});

export const passwordHashDuration = histogram(
  'asyncflow_password_hash_duration_seconds',
  'Time of one Argon2id hash, without waiting in line.',
  {},
  [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.5],
);
export const passwordHashesRunning = gauge('asyncflow_password_hashes_running', 'Passwords being hashed.', {});
export const passwordHashesRunningMax = gauge('asyncflow_password_hashes_running_max', 'Passwords hashed at once, at most.', {});
export const passwordHashesWaiting = gauge('asyncflow_password_hashes_waiting', 'Passwords waiting to be hashed.', {});
export const passwordHashesWaitingMax = gauge(
  'asyncflow_password_hashes_waiting_max',
  'Passwords that may wait; beyond it callers are told to come back.',
  {},
);

export const accountRows = gauge('asyncflow_account_rows', 'Rows of the accounts schema that come and go.', {
  table: ['session', 'mail', 'throttle'],
});
export const throttleRowsMax = gauge(
  'asyncflow_account_throttle_rows_max',
  'Counted networks and addresses remembered at most; those not blocked are forgotten first.',
  {},
);

export const accountCommand = span('accounts.command', ['asyncflow.step', 'asyncflow.outcome', 'error.type']);
export const hashPassword = span('accounts.hash-password', ['error.type']);
export const checkSession = span('accounts.check-session', ['asyncflow.outcome', 'error.type']);

/** Whose is not said: the count of them is what on-call acts on. */
export const attemptsBlockedLog = log('warn', 'accounts.blocked', 'repeated failures set a block', ['scope'], { isTraced: true });
export const roleGiven = log('info', 'accounts.role-given', 'an administrator gave an account a role', ['role'], {
  isTraced: true,
});
export const sweepFailed = log('warn', 'accounts.sweep-failed', 'old sessions, mails and counts could not be deleted', ['cause']);
