// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type ResetPasswordMutation, type ResetPasswordMutationVariables } from '../operations';

export const ResetPasswordDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { ...SignInOutcome } } fragment SignInOutcome on SignInResult { __typename ... on SignedIn { account { id } } ... on InvalidInput { message problems { path message } } ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on LinkExpired { message } }`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
