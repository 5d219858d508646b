// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type PlaceOrderMutation, type PlaceOrderMutationVariables } from '../operations';

export const PlaceOrderDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on OrderPlaced { order { id } } ... on CartChanged { message changes } ... on EmptyCart { message } ... on IdempotencyKeyReused { message } ... on InvalidInput { message problems { path message } } } }`) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
