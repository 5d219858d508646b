import type { ApolloServerPlugin } from '@apollo/server';
import {
  OPERATIONS,
  operationErrors,
  type OPERATION_CLASSES,
  type OperationLabel,
  type OUTCOMES,
} from '@asyncflow/observability/conventions/graphql.ts';
import type { ActiveSpan, Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { Kind, type FragmentDefinitionNode, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../kernel/context.ts';
import { BAD_REQUEST, formatPublicError, isClientFault, statusOf } from './errors.ts';
import { measureOperation, refusal, unresolved } from './limits.ts';

/** What is known of the operation once it is answered; made before it is parsed. */
export interface OperationRecord {
  label: OperationLabel;
  class: (typeof OPERATION_CLASSES)[number];
  outcome: (typeof OUTCOMES)[number];
  readonly span: ActiveSpan<'graphql.operation.name' | 'graphql.operation.type' | 'asyncflow.operation.class' | 'error.type'>;
}

export interface GatewayContext extends RequestContext {
  readonly operation: OperationRecord;
}

const ERROR_CODES: readonly string[] = operationErrors.labels.code;
const among = <T extends string>(values: readonly T[], value: string, otherwise: T): T =>
  values.find((known) => known === value) ?? otherwise;

export const operationLabel = (name: string | null | undefined): OperationLabel => among(OPERATIONS, name ?? '', 'other');

/** Counts each error under a bounded code; the domain is that of the subgraph it came from. */
export function countErrors(telemetry: Telemetry, label: OperationLabel, errors: readonly GraphQLFormattedError[]): void {
  for (const error of errors) {
    const code = among(operationErrors.labels.code, String(error.extensions?.['code']), 'other');
    const domain = among(operationErrors.labels.domain, String(error.extensions?.['serviceName']), 'gateway');
    telemetry.count(operationErrors, { operation: label, domain, code });
  }
}

/** Limits before an operation runs; label, class, outcome and status after it. */
export const operationPlugin = (telemetry: Telemetry): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request, contextValue, operationName }) {
      const nothing = unresolved(schema, operation, request.operationName);
      if (nothing || !operation) throw nothing;
      const record = contextValue.operation;
      record.label = operationLabel(operationName);
      record.class = operation.operation === 'mutation' ? 'write' : 'read';
      record.span.set({
        'graphql.operation.name': record.label,
        'graphql.operation.type': operation.operation,
        'asyncflow.operation.class': record.class,
      });
      const fragments = new Map(
        document.definitions
          .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
          .map((node) => [node.name.value, node]),
      );
      const refused = refusal(measureOperation(schema, operation, fragments, request.variables ?? {}));
      if (refused) throw refused;
    },
    async willSendResponse({ response, contextValue }) {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      if (!result.errors || result.errors.length === 0) return;
      const services = result.errors.map((error) => error.extensions?.['serviceName']);
      // Of some refusals Apollo tells the status alone (a persisted query under a wrong hash).
      const isRefused = (response.http.status ?? 500) < 500;
      result.errors = result.errors
        .map((error) =>
          isRefused && error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
            ? { ...error, extensions: { code: BAD_REQUEST.code } }
            : error,
        )
        .map((error, at) => formatPublicError(error, services[at] !== undefined, contextValue.locale));
      const record = contextValue.operation;
      const codes = result.errors.map((error) => String(error.extensions?.['code']));
      record.outcome = codes.every(isClientFault) ? 'client-error' : 'error';
      record.span.fail(among(ERROR_CODES, codes[0] ?? '', 'other'));
      countErrors(
        telemetry,
        record.label,
        result.errors.map((error, at) => ({ ...error, extensions: { ...error.extensions, serviceName: services[at] } })),
      );
      if (result.data === undefined || result.data === null) response.http.status = statusOf(result.errors);
    },
  }),
});
