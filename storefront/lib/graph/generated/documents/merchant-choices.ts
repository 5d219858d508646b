// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type MerchantChoicesQuery, type MerchantChoicesQueryVariables } from '../operations';

export const MerchantChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`query MerchantChoices($after: String) { categories { id name children { id name } } brands(first: 100, after: $after) { __typename ... on InvalidInput { message } ... on BrandConnection { edges { node { id name } } pageInfo { hasNextPage endCursor } } } }`) as unknown as TypedDocumentString<MerchantChoicesQuery, MerchantChoicesQueryVariables>;
