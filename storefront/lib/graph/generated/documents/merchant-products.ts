// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type MerchantProductsQuery, type MerchantProductsQueryVariables } from '../operations';

export const MerchantProductsDocument = /*#__PURE__*/ new TypedDocumentString(`query MerchantProducts($first: Int, $after: String, $status: ProductStatus) { allProducts(first: $first, after: $after, status: $status) { __typename ... on InvalidInput { message } ... on ProductConnection { totalCount edges { node { ...MerchantRow } } pageInfo { hasNextPage endCursor } } } } fragment MerchantRow on Product { id title status price { formatted } inStock updatedAt picture { url drawn } variants { id stock } }`) as unknown as TypedDocumentString<MerchantProductsQuery, MerchantProductsQueryVariables>;
