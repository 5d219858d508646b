// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type ProductReviewsQuery, type ProductReviewsQueryVariables } from '../operations';

export const ProductReviewsDocument = /*#__PURE__*/ new TypedDocumentString(`query ProductReviews($id: ID!, $after: String) { product(id: $id) { ... on Product { id reviews(first: 5, after: $after) { ...ReviewPage } } } } fragment ReviewPage on ReviewPageResult { __typename ... on ReviewConnection { totalCount edges { node { id author rating title body language createdAt } } pageInfo { hasNextPage endCursor } } }`) as unknown as TypedDocumentString<ProductReviewsQuery, ProductReviewsQueryVariables>;
