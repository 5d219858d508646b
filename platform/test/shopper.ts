import { randomInt } from 'node:crypto';
import { TEST_SECRET, type PlatformUnderTest } from './running-platform.ts';
import { TEST_PASSWORD } from './test-accounts.ts';

export interface Answer {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** Somebody with a browser: keeps cookies, has an address of their own, speaks through the graph. */
export interface Shopper {
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
  /** Cookie name and value, as the browser would send them. */
  cookie: string;
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

const anyAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

export function newShopper(
  platform: PlatformUnderTest,
  { address = anyAddress(), language = 'en' }: { readonly address?: string; readonly language?: string } = {},
): Shopper {
  const shopper: Shopper = {
    cookie: '',
    async ask(query, variables) {
      const response = await fetch(`${platform.url}/api/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          'x-asyncflow-forwarded-secret': TEST_SECRET,
          'x-asyncflow-client-address': address,
          'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/148.0 Safari/537.36',
          ...(shopper.cookie === '' ? {} : { cookie: shopper.cookie }),
        },
        body: JSON.stringify({ query, variables }),
      });
      for (const cookie of response.headers.getSetCookie())
        shopper.cookie = cookie.includes('Max-Age=0') ? '' : cookie.slice(0, cookie.indexOf(';'));
      const { data, errors } = (await response.json()) as { data?: Record<string, Answer | null>; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return Object.values(data ?? {})[0] ?? { __typename: 'Nothing' };
    },
    signUp: (email) =>
      shopper.ask(
        `mutation SignUp($email: String!) { signUp(email: $email) { ${FAILURE} ... on Mailed { email minutesValid } } }`,
        { email },
      ),
    async confirm(email, { mails, ...choice } = {}) {
      const [mail] = await platform.mailsTo(email, mails);
      const input = { token: tokenIn(mail?.text ?? ''), password: TEST_PASSWORD, ...choice };
      return shopper.ask(
        `mutation ConfirmSignUp($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { ${FAILURE} ... on SignedIn { ${ACCOUNT} } } }`,
        { input },
      );
    },
    signIn: (email, password = TEST_PASSWORD) => shopper.ask(SIGN_IN, { input: { email, password } }),
    async whoAmI() {
      const { email } = await shopper.ask(VIEWER);
      return typeof email === 'string' ? email : undefined;
    },
  };
  return shopper;
}
