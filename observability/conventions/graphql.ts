import { counter, gauge, histogram, LATENCY_SECONDS, span } from './define.ts';

/**
 * The operations that have a row of their own; the name a stranger sends is a label only when it stands here, otherwise `other`.
 * The storefront's and the journeys' documents use these names.
 */
export const OPERATIONS = [
  'HomePage',
  'Navigation',
  'CategoryPage',
  'SearchPage',
  'SuggestTerms',
  'ProductPage',
  'ProductReviews',
  'JourneyCategories',
  'JourneySearch',
  'JourneySuggest',
  'JourneyProduct',
  'JourneyAddToCart',
  'JourneyPlaceOrder',
  'JourneyOrder',
  'JourneyCancelOrder',
  'JourneySignIn',
  'JourneyAccount',
  'JourneySignOut',
  'CreateProduct',
  'UpdateProduct',
  'ArchiveProduct',
  'RestoreProduct',
  'AddVariant',
  'RemoveVariant',
  'AddOption',
  'RemoveOption',
  'SetPrice',
  'SetStock',
  'MerchantProducts',
  'MerchantProduct',
  'MerchantSearch',
  'MerchantChoices',
  'Viewer',
  'AccountPage',
  'SignUp',
  'ConfirmSignUp',
  'SignIn',
  'SignOut',
  'RequestPasswordReset',
  'ResetPassword',
  'ChangePassword',
  'RequestEmailChange',
  'ConfirmEmailChange',
  'UpdateAccount',
  'EndSession',
  'ExportMyData',
  'DeleteAccount',
  'SetRole',
  'Cart',
  'CartCount',
  'AddToCart',
  'SetCartLine',
  'AcceptCartChanges',
  'CheckoutPage',
  'PlaceOrder',
  'CancelOrder',
  'OrderPage',
  'OrderHistory',
  'Funnel',
  'other',
] as const;
export type OperationLabel = (typeof OPERATIONS)[number];

export const OPERATION_CLASSES = ['cached-read', 'read', 'write'] as const;
/** `client-error`: the request was wrong; it counts neither for nor against the shop. `error`: ours. */
export const OUTCOMES = ['ok', 'client-error', 'error'] as const;
/** Who asked: a shopper, or a journey or load test of ours. */
export const AUDIENCES = ['shopper', 'synthetic'] as const;

/** The SLI of api-latency and api-availability: from the request's last byte to the answer's last byte. */
export const operationDuration = histogram(
  'asyncflow_operation_duration_seconds',
  'Time to answer a GraphQL operation.',
  { operation: OPERATIONS, class: OPERATION_CLASSES, outcome: OUTCOMES, audience: AUDIENCES },
  LATENCY_SECONDS,
);

const DOMAINS = ['catalogue', 'search', 'accounts', 'cart', 'orders', 'analytics'] as const;

export const operationErrors = counter(
  'asyncflow_operation_errors_total',
  'GraphQL errors by the domain they came from and their code.',
  {
    operation: OPERATIONS,
    domain: ['gateway', ...DOMAINS],
    code: [
      'UNAVAILABLE',
      'INTERNAL_SERVER_ERROR',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
      'BAD_REQUEST',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'METHOD_NOT_ALLOWED',
      'OPERATION_TOO_DEEP',
      'OPERATION_TOO_COSTLY',
      'OPERATION_TOO_LARGE',
      'RATE_LIMITED',
      'CROSS_SITE_REQUEST',
      'INTROSPECTION_DISABLED',
      'OPERATION_RESOLUTION_FAILURE',
      'other',
    ],
  },
);

/** `merchant`: a shopper, or a guest, asked for what merchants do. The answer is the type NotAllowed and a code, and no error. */
export const refusals = counter('asyncflow_refusals_total', 'Root fields that were refused because of who asked.', {
  domain: DOMAINS,
  needs: ['sign-in', 'merchant', 'administrator', 'another-administrator'],
  audience: AUDIENCES,
});

export const operationsInFlight = gauge('asyncflow_operations_in_flight', 'GraphQL operations being answered.', {});

export const gatewayOperation = span(
  'gateway.operation',
  ['graphql.operation.name', 'graphql.operation.type', 'asyncflow.operation.class', 'user_agent.synthetic.type', 'error.type'],
  'server',
);
/** One fetch of the query plan: a subgraph answered, in process or over HTTP. */
export const subgraphFetch = span('gateway.subgraph', ['asyncflow.subgraph', 'error.type'], 'internal');
