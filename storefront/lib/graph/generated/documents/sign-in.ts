// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type SignInMutation, type SignInMutationVariables } from '../operations';

export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SignIn($input: SignInInput!) { signIn(input: $input) { ...SignInOutcome } } fragment SignInOutcome on SignInResult { __typename ... on SignedIn { account { id } } ... on InvalidInput { message problems { path message } } ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on LinkExpired { message } }`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
