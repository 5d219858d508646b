// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type AccountPageQuery, type AccountPageQueryVariables } from '../operations';

export const AccountPageDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountPage { viewer { ...AccountFields } } fragment AccountFields on Account { id email name language role sessions { id isCurrent device createdAt lastUsedAt } }`) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
