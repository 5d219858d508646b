// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type CartQuery, type CartQueryVariables } from '../operations';

export const CartDocument = /*#__PURE__*/ new TypedDocumentString(`query Cart { cart { ...CartFields } } fragment CartFields on Cart { id version itemCount lines { id optionsText quantity available unitPrice { amountMinor formatted } lineTotal { formatted } product { id title picture { url drawn alternativeText } } } subtotal { amountMinor formatted } shipping { amountMinor formatted } total { formatted } changes { kind lineId title message } }`) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
