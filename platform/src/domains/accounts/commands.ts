import type { AccountCommand } from '@asyncflow/observability/conventions/accounts.ts';
import type { Caller } from './means.ts';
import { confirmEmailChange, requestEmailChange } from './email-change.ts';
import { deleteAccount, exportMyData, type MyDataMeans } from './my-data.ts';
import { changePassword, requestPasswordReset, resetPassword } from './password-change.ts';
import { setRole, updateAccount } from './profile.ts';
import { endSession, signIn, signOut } from './signing-in.ts';
import { confirmSignUp, signUp } from './signing-up.ts';

type Outcome = Awaited<ReturnType<Parameters<MyDataMeans['telemetry']['command']>[2]>>;

/** What people may do with accounts, each with its means in hand and its outcome told to telemetry. */
export function commands(means: MyDataMeans) {
  const observed =
    <I, T extends Outcome>(name: AccountCommand, work: (given: MyDataMeans, caller: Caller, input: I) => Promise<T>) =>
    (caller: Caller, input: I): Promise<T> =>
      means.telemetry.command(name, caller, () => work(means, caller, input));
  return {
    signUp: observed('signUp', signUp),
    confirmSignUp: observed('confirmSignUp', confirmSignUp),
    signIn: observed('signIn', signIn),
    signOut: observed('signOut', signOut),
    requestPasswordReset: observed('requestPasswordReset', requestPasswordReset),
    resetPassword: observed('resetPassword', resetPassword),
    changePassword: observed('changePassword', changePassword),
    requestEmailChange: observed('requestEmailChange', requestEmailChange),
    confirmEmailChange: observed('confirmEmailChange', confirmEmailChange),
    updateAccount: observed('updateAccount', updateAccount),
    endSession: observed('endSession', endSession),
    exportMyData: observed('exportMyData', exportMyData),
    deleteAccount: observed('deleteAccount', deleteAccount),
    setRole: observed('setRole', setRole),
  };
}
export type Commands = ReturnType<typeof commands>;
