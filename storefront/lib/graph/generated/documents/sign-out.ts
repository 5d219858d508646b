// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type SignOutMutation, type SignOutMutationVariables } from '../operations';

export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SignOut($everywhere: Boolean) { signOut(everywhere: $everywhere) { sessionsEnded } }`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
