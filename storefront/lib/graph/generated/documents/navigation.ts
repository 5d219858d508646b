// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type NavigationQuery, type NavigationQueryVariables } from '../operations';

export const NavigationDocument = /*#__PURE__*/ new TypedDocumentString(`query Navigation { categories { id name children { id name } } }`) as unknown as TypedDocumentString<NavigationQuery, NavigationQueryVariables>;
