// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type ConfirmSignUpMutation, type ConfirmSignUpMutationVariables } from '../operations';

export const ConfirmSignUpDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ConfirmSignUp($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { ...SignInOutcome } } fragment SignInOutcome on SignInResult { __typename ... on SignedIn { account { id } } ... on InvalidInput { message problems { path message } } ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on LinkExpired { message } }`) as unknown as TypedDocumentString<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
