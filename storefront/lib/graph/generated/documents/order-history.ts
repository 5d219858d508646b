// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type OrderHistoryQuery, type OrderHistoryQueryVariables } from '../operations';

export const OrderHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`query OrderHistory($first: Int, $after: String) { viewer { id } orders(first: $first, after: $after) { __typename ... on InvalidInput { message } ... on OrderConnection { edges { node { id number state placedAt total { formatted } lines { id title quantity product { id picture { url drawn } } } } } pageInfo { hasNextPage endCursor } } } }`) as unknown as TypedDocumentString<OrderHistoryQuery, OrderHistoryQueryVariables>;
