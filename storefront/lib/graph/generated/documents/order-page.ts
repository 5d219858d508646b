// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type OrderPageQuery, type OrderPageQueryVariables } from '../operations';

export const OrderPageDocument = /*#__PURE__*/ new TypedDocumentString(`query OrderPage($id: ID!) { order(id: $id) { __typename ... on NotFound { message } ... on Order { ...OrderFields } } } fragment OrderFields on Order { id number state isCancellable placedAt email lines { id title optionsText quantity lineTotal { formatted } product { id picture { url drawn } } } subtotal { formatted } shipping { amountMinor formatted } total { formatted } recipient { name phone postcode line1 line2 } history { state at } }`) as unknown as TypedDocumentString<OrderPageQuery, OrderPageQueryVariables>;
