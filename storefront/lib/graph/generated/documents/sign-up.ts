// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type SignUpMutation, type SignUpMutationVariables } from '../operations';

export const SignUpDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SignUp($email: String!) { signUp(email: $email) { ...MailedOutcome } } fragment MailedOutcome on MailedResult { __typename ... on Mailed { email minutesValid } ... on InvalidInput { message problems { path message } } ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on NotAllowed { message } }`) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
