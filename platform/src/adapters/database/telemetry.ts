import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';
import { databaseQuery, STATEMENT_KINDS, statementDuration } from '@asyncflow/observability/conventions/database.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';

type StatementKind = (typeof STATEMENT_KINDS)[number];

/** The first word of a statement; WITH and whatever else counts as other. */
const kindOf = (sql: string): StatementKind => {
  const word = /^\s*(?:\/\*.*?\*\/\s*)?([a-z]+)/i.exec(sql)?.[1]?.toLowerCase();
  return STATEMENT_KINDS.find((kind) => kind === word) ?? 'other';
};

/** Joins a slow plan in PostgreSQL's log with its trace: sqlcommenter. Only where the trace is sampled, so that plans stay cached. */
const withTrace = (sql: string, traceparent: string | undefined): string =>
  traceparent?.endsWith('-01') ? `${sql} /*traceparent='${traceparent}'*/` : sql;

async function measured<T>(
  telemetry: Telemetry,
  operation: StatementKind,
  work: (traceparent: string | undefined) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const done = (outcome: 'ok' | 'error'): void =>
    telemetry.observe(statementDuration, { operation, outcome }, (performance.now() - began) / 1000);
  return telemetry.span(
    databaseQuery,
    { attributes: { 'db.system.name': 'postgresql', 'db.operation.name': operation } },
    async () => {
      try {
        const result = await work(telemetry.traceparent());
        done('ok');
        return result;
      } catch (error) {
        done('error');
        throw error;
      }
    },
  );
}

/** The same object with its statements measured; everything else stays what it was. */
function observedQueryable<Q extends SqlQueryable>(queryable: Q, telemetry: Telemetry): Q {
  const queryRaw = queryable.queryRaw.bind(queryable);
  const executeRaw = queryable.executeRaw.bind(queryable);
  queryable.queryRaw = (query) =>
    measured(telemetry, kindOf(query.sql), (traceparent) => queryRaw({ ...query, sql: withTrace(query.sql, traceparent) }));
  queryable.executeRaw = (query) =>
    measured(telemetry, kindOf(query.sql), (traceparent) => executeRaw({ ...query, sql: withTrace(query.sql, traceparent) }));
  return queryable;
}

function observedAdapter(adapter: SqlDriverAdapter, telemetry: Telemetry): SqlDriverAdapter {
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolationLevel) => {
    const transaction = observedQueryable(await measured(telemetry, 'begin', () => startTransaction(isolationLevel)), telemetry);
    const commit = transaction.commit.bind(transaction);
    const rollback = transaction.rollback.bind(transaction);
    transaction.commit = () => measured(telemetry, 'commit', commit);
    transaction.rollback = () => measured(telemetry, 'rollback', rollback);
    return transaction;
  };
  return observedQueryable(adapter, telemetry);
}

/** Gives every SQL statement of a Prisma driver adapter a span and a place in the histogram. */
export const observedFactory = (factory: SqlDriverAdapterFactory, telemetry: Telemetry): SqlDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async () => observedAdapter(await factory.connect(), telemetry),
});
