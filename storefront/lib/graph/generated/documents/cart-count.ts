// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type CartCountQuery, type CartCountQueryVariables } from '../operations';

export const CartCountDocument = /*#__PURE__*/ new TypedDocumentString(`query CartCount { cart { id itemCount } }`) as unknown as TypedDocumentString<CartCountQuery, CartCountQueryVariables>;
