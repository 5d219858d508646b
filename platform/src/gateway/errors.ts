import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isDatabaseUnavailable } from '../adapters/database/failures.ts';
import { CodedError, INTERNAL, UNAVAILABLE, type ErrorKind } from '../kernel/errors.ts';
import type { Locale } from '../kernel/locale.ts';

const client = (code: string, status: number, ko: string, en: string): ErrorKind => ({
  code,
  fault: 'client',
  status,
  text: { ko, en },
});

/** What a request may do wrong before any domain sees it. */
export const BAD_REQUEST = client('BAD_REQUEST', 400, '요청을 읽을 수 없습니다.', 'The request cannot be read.');
export const PAYLOAD_TOO_LARGE = client('PAYLOAD_TOO_LARGE', 413, '요청이 너무 큽니다.', 'The request is too large.');
export const UNSUPPORTED_MEDIA_TYPE = client(
  'UNSUPPORTED_MEDIA_TYPE',
  415,
  'Content-Type은 application/json이어야 합니다.',
  'Content-Type must be application/json.',
);
export const METHOD_NOT_ALLOWED = client(
  'METHOD_NOT_ALLOWED',
  405,
  '여기에는 GET과 POST만 보낼 수 있습니다.',
  'Only GET and POST are answered here.',
);
export const RATE_LIMITED = client(
  'RATE_LIMITED',
  429,
  '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.',
  'Too many requests. Please try again shortly.',
);

export const CROSS_SITE_REQUEST = client(
  'CROSS_SITE_REQUEST',
  403,
  '다른 사이트에서 온 요청은 받지 않습니다.',
  'Requests from pages of other sites are refused.',
);

/** GraphQL's own refusals; their text names the place and is written by graphql-js or limits.ts. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_TOO_DEEP',
  'OPERATION_TOO_COSTLY',
  'OPERATION_TOO_LARGE',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'METHOD_NOT_ALLOWED',
  'RATE_LIMITED',
  'CROSS_SITE_REQUEST',
]);

export const isClientFault = (code: string): boolean => REQUEST_CODES.has(code);

/** The kind behind anything a resolver may throw. */
export function kindOf(error: unknown): ErrorKind {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof CodedError) return cause.kind;
  return isDatabaseUnavailable(cause) ? UNAVAILABLE : INTERNAL;
}

/** What leaves a subgraph: code and public text; the internal message stays in the log. graphql-js's own refusals pass as they are. */
export function publicError(error: GraphQLError, locale: Locale): GraphQLFormattedError {
  const { message, locations, path } = error.toJSON();
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  if (error.originalError === undefined && path === undefined)
    return { message, ...place, extensions: { code: error.extensions['code'] ?? 'GRAPHQL_VALIDATION_FAILED' } };
  const kind = kindOf(error);
  return { message: kind.text[locale], ...place, extensions: { code: kind.code } };
}

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.['code'] ?? INTERNAL.code);

/** The last word on what a caller reads: a known code, no stack, no host, no driver's text. */
export function formatPublicError(
  formatted: GraphQLFormattedError,
  fromSubgraph: boolean,
  locale: Locale,
): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  if (/more that? \d+ tokens/.test(message)) return { message, ...place, extensions: { code: 'OPERATION_TOO_LARGE' } };
  const code = codeOf(formatted);
  if (isClientFault(code)) return { message, ...place, extensions: { code } };
  // A subgraph has chosen its words already, in the caller's language.
  if (fromSubgraph && (code === UNAVAILABLE.code || code === INTERNAL.code)) return { message, ...place, extensions: { code } };
  const kind = code === UNAVAILABLE.code || code === 'DOWNSTREAM_SERVICE_ERROR' ? UNAVAILABLE : INTERNAL;
  return { message: kind.text[locale], ...place, extensions: { code: kind.code } };
}

/** HTTP status of an answer without data; 200 as soon as there is some, as the GraphQL-over-HTTP draft has it for JSON. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const codes = errors.map(codeOf);
  if (codes.includes(RATE_LIMITED.code)) return RATE_LIMITED.status;
  if (codes.every(isClientFault)) return 400;
  return codes.includes(UNAVAILABLE.code) ? UNAVAILABLE.status : INTERNAL.status;
}
