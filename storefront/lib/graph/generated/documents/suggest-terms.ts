// Generated from lib/graph/operations by `npm run generate`. Do not edit.
import { TypedDocumentString, type SuggestTermsQuery, type SuggestTermsQueryVariables } from '../operations';

export const SuggestTermsDocument = /*#__PURE__*/ new TypedDocumentString(`query SuggestTerms($prefix: String!) { suggest(prefix: $prefix, first: 8) { kind text id parts { text typed } } }`) as unknown as TypedDocumentString<SuggestTermsQuery, SuggestTermsQueryVariables>;
