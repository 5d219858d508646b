// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type ViewerQuery, type ViewerQueryVariables } from '../operations';

export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`query Viewer { viewer { id role } }`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
