// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type DeleteAccountMutation, type DeleteAccountMutationVariables } from '../operations';

export const DeleteAccountDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeleteAccount($password: String!) { deleteAccount(password: $password) { __typename ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on NotAllowed { message } } }`) as unknown as TypedDocumentString<DeleteAccountMutation, DeleteAccountMutationVariables>;
