// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type MerchantProductQuery, type MerchantProductQueryVariables } from '../operations';

export const MerchantProductDocument = /*#__PURE__*/ new TypedDocumentString(`query MerchantProduct($id: ID!) { product(id: $id) { __typename ... on NotFound { message } ... on Product { ...MerchantProductFields } } } fragment MerchantProductFields on Product { id version status title description brand { name } category { name } variants { id sku stock options { name display } price { amountMinor formatted } listPrice { amountMinor } } }`) as unknown as TypedDocumentString<MerchantProductQuery, MerchantProductQueryVariables>;
