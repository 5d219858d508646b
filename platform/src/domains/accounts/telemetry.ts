import {
  accountCommand,
  accountCommands,
  accountRows,
  attemptsBlocked,
  attemptsBlockedLog,
  checkSession,
  hashPassword,
  passwordHashDuration,
  passwordHashesRunning,
  passwordHashesRunningMax,
  passwordHashesWaiting,
  passwordHashesWaitingMax,
  roleGiven,
  sessionsChecked,
  sweepFailed,
  throttleRowsMax,
  type ACCOUNT_OUTCOMES,
  type AccountCommand,
} from '@asyncflow/observability/conventions/accounts.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Role, Viewer } from '../../kernel/viewer.ts';

type Outcome = (typeof ACCOUNT_OUTCOMES)[number];
type CheckOutcome = (typeof sessionsChecked.labels.outcome)[number];

export interface HashingTelemetry {
  hashing<T>(work: () => Promise<T>): Promise<T>;
  hashes(running: number, waiting: number): void;
  hashLimits(runningMax: number, waitingMax: number): void;
}
export interface ThrottleTelemetry {
  blocked(scope: (typeof attemptsBlocked.labels.scope)[number]): void;
}
export interface AccountsTelemetry extends HashingTelemetry, ThrottleTelemetry {
  /** A span and a count around what a person does. */
  command<T extends { readonly __typename: Exclude<Outcome, 'failed'> }>(
    name: AccountCommand,
    caller: { readonly synthetic: boolean },
    work: () => Promise<T>,
  ): Promise<T>;
  check(work: () => Promise<{ readonly viewer?: Viewer; readonly outcome: CheckOutcome }>): Promise<Viewer | undefined>;
  rows(session: number, mail: number, throttle: number, throttleMax: number): void;
  sweepFailed(error: unknown): void;
  roleGiven(role: Role): void;
}

/** What this domain says of itself; never who. */
export const accountsTelemetry = (telemetry: Telemetry, clock: Clock): AccountsTelemetry => ({
  hashing: (work) =>
    telemetry.span(hashPassword, {}, async () => {
      const began = clock.monotonicSeconds();
      const done = await work();
      telemetry.observe(passwordHashDuration, {}, clock.monotonicSeconds() - began);
      return done;
    }),
  hashes(running, waiting) {
    telemetry.gauge(passwordHashesRunning, {}, running);
    telemetry.gauge(passwordHashesWaiting, {}, waiting);
  },
  hashLimits(runningMax, waitingMax) {
    telemetry.gauge(passwordHashesRunningMax, {}, runningMax);
    telemetry.gauge(passwordHashesWaitingMax, {}, waitingMax);
  },
  blocked(scope) {
    telemetry.count(attemptsBlocked, { scope });
    telemetry.log(attemptsBlockedLog, { scope });
  },
  command: (name, { synthetic }, work) =>
    telemetry.span(accountCommand, { attributes: { 'asyncflow.step': name } }, async (span) => {
      const counted = (outcome: Outcome): void =>
        telemetry.count(accountCommands, { command: name, outcome, audience: synthetic ? 'synthetic' : 'shopper' });
      try {
        const result = await work();
        span.set({ 'asyncflow.outcome': result.__typename });
        counted(result.__typename);
        return result;
      } catch (error) {
        counted('failed');
        throw error;
      }
    }),
  check: (work) =>
    telemetry.span(checkSession, {}, async (span) => {
      const { viewer, outcome } = await work();
      span.set({ 'asyncflow.outcome': outcome });
      telemetry.count(sessionsChecked, { outcome });
      return viewer;
    }),
  rows(session, mail, throttle, throttleMax) {
    telemetry.gauge(accountRows, { table: 'session' }, session);
    telemetry.gauge(accountRows, { table: 'mail' }, mail);
    telemetry.gauge(accountRows, { table: 'throttle' }, throttle);
    telemetry.gauge(throttleRowsMax, {}, throttleMax);
  },
  sweepFailed: (error) => telemetry.log(sweepFailed, { cause: error instanceof Error ? error.name : 'unknown' }),
  roleGiven: (role) => telemetry.log(roleGiven, { role }),
});
