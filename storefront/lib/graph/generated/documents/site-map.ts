// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type SiteMapQuery, type SiteMapQueryVariables } from '../operations';

export const SiteMapDocument = /*#__PURE__*/ new TypedDocumentString(`query SiteMap($after: String) { allProducts(first: 50, after: $after, status: ACTIVE) { ... on ProductConnection { edges { node { id updatedAt } } pageInfo { hasNextPage endCursor } } } }`) as unknown as TypedDocumentString<SiteMapQuery, SiteMapQueryVariables>;
