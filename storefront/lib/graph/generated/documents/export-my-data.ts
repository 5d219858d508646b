// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type ExportMyDataMutation, type ExportMyDataMutationVariables } from '../operations';

export const ExportMyDataDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ExportMyData($password: String!) { exportMyData(password: $password) { __typename ... on DataExport { fileName json } ... on TooManyAttempts { message retryAfterSeconds } ... on WrongCredentials { message } ... on NotAllowed { message } } }`) as unknown as TypedDocumentString<ExportMyDataMutation, ExportMyDataMutationVariables>;
