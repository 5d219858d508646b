// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type RequestPasswordResetMutation, type RequestPasswordResetMutationVariables } from '../operations';

export const RequestPasswordResetDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestPasswordReset($email: String!) { requestPasswordReset(email: $email) { ...MailedOutcome } } fragment MailedOutcome on MailedResult { __typename ... on Mailed { email minutesValid } ... on InvalidInput { message problems { path message } } ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on NotAllowed { message } }`) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
