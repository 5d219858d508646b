// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type MerchantSearchQuery, type MerchantSearchQueryVariables } from '../operations';

export const MerchantSearchDocument = /*#__PURE__*/ new TypedDocumentString(`query MerchantSearch($input: SearchInput!, $first: Int, $after: String) { search(input: $input, first: $first, after: $after) { __typename ... on InvalidInput { message } ... on SearchConnection { totalCount edges { node { ...MerchantRow } } pageInfo { hasNextPage endCursor } } } } fragment MerchantRow on Product { id title status price { formatted } inStock updatedAt picture { url drawn } variants { id stock } }`) as unknown as TypedDocumentString<MerchantSearchQuery, MerchantSearchQueryVariables>;
