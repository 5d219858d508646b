// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type RequestEmailChangeMutation, type RequestEmailChangeMutationVariables } from '../operations';

export const RequestEmailChangeDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestEmailChange($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { ...MailedOutcome } } fragment MailedOutcome on MailedResult { __typename ... on Mailed { email minutesValid } ... on InvalidInput { message problems { path message } } ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on NotAllowed { message } }`) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
