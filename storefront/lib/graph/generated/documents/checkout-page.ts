// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type CheckoutPageQuery, type CheckoutPageQueryVariables } from '../operations';

export const CheckoutPageDocument = /*#__PURE__*/ new TypedDocumentString(`query CheckoutPage { viewer { email name } cart { ...CartFields } } fragment CartFields on Cart { id version itemCount lines { id optionsText quantity available unitPrice { amountMinor formatted } lineTotal { formatted } product { id title picture { url drawn alternativeText } } } subtotal { amountMinor formatted } shipping { amountMinor formatted } total { formatted } changes { kind lineId title message } }`) as unknown as TypedDocumentString<CheckoutPageQuery, CheckoutPageQueryVariables>;
