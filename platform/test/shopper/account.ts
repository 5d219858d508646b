import { TEST_PASSWORD } from '../test-accounts.ts';
import type { Browser } from './browser.ts';

/** A member of any of the unions. */
export interface Answer {
  readonly __typename: string;
  readonly [field: string]: unknown;
}
/** Mails to an address, the newest first, once there are so many. */
export type MailsTo = (email: string, mails?: number) => Promise<readonly { readonly text: string }[]>;

export interface AccountActions {
  /** The one root field of an operation. */
  ask(query: string, variables?: object): Promise<Answer>;
  signUp(email: string): Promise<Answer>;
  /** Follows the newest link once so many mails have come to the address, and chooses a password. */
  confirm(
    email: string,
    choice?: { readonly mails?: number; readonly password?: string; readonly name?: string },
  ): Promise<Answer>;
  signIn(email: string, password?: string): Promise<Answer>;
  /** The address that is signed in; undefined for a guest. */
  whoAmI(): Promise<string | undefined>;
}

const FAILURE =
  '__typename ... on UserError { code message } ... on TooManyAttempts { retryAfterSeconds } ... on InvalidInput { problems { path message } }';
const ACCOUNT = 'account { id email name role language sessions { id isCurrent device } }';

export const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { ${FAILURE} ... on SignedIn { ${ACCOUNT} } } }`;
export const RESET = `mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { ${FAILURE} ... on SignedIn { ${ACCOUNT} } } }`;
/** A mutation that answers AccountResult. */
export const accountMutation = (call: string): string => `mutation { ${call} { ${FAILURE} ... on AccountSaved { ${ACCOUNT} } } }`;
export const mailedMutation = (call: string): string =>
  `mutation { ${call} { ${FAILURE} ... on Mailed { email minutesValid } } }`;
export const VIEWER = `query Viewer { viewer { __typename id email name role language sessions { id isCurrent device createdAt lastUsedAt } } }`;

/** The token in a mail's link. */
export const tokenIn = (text: string): string => /token=(\S+)/.exec(text)?.[1] ?? '';

export function accountActions({ data }: Browser, mailsTo: MailsTo): AccountActions {
  const ask = async (query: string, variables?: object): Promise<Answer> =>
    (Object.values(await data(query, variables))[0] as Answer | null) ?? { __typename: 'Nothing' };
  return {
    ask,
    signUp: (email) =>
      ask(`mutation SignUp($email: String!) { signUp(email: $email) { ${FAILURE} ... on Mailed { email minutesValid } } }`, {
        email,
      }),
    async confirm(email, { mails, ...choice } = {}) {
      const [mail] = await mailsTo(email, mails);
      const input = { token: tokenIn(mail?.text ?? ''), password: TEST_PASSWORD, ...choice };
      return ask(
        `mutation ConfirmSignUp($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { ${FAILURE} ... on SignedIn { ${ACCOUNT} } } }`,
        { input },
      );
    },
    signIn: (email, password = TEST_PASSWORD) => ask(SIGN_IN, { input: { email, password } }),
    async whoAmI() {
      const { email } = await ask(VIEWER);
      return typeof email === 'string' ? email : undefined;
    },
  };
}
