import type { AttributeValue, SpanContract } from '@asyncflow/observability/conventions/define.ts';
import type { VariableRef } from './promql.ts';

/** A TraceQL query. */
export interface TraceQuery {
  readonly traceql: string;
}
export interface Spans<A extends string> {
  readonly where?: Readonly<Partial<Record<A, AttributeValue | VariableRef>>>;
  readonly failed?: boolean;
  readonly slowerThanSeconds?: number;
}

const condition = ([attribute, value]: readonly [string, AttributeValue | VariableRef]): string =>
  typeof value === 'object'
    ? `span.${attribute} =~ "\${${value.variable}:pipe}"`
    : `span.${attribute} = ${JSON.stringify(value)}`;

/** Spans of a contract; failed, slow or with certain attributes where asked for. */
export function spans<A extends string>(
  contract: SpanContract<A>,
  { where, failed, slowerThanSeconds }: Spans<NoInfer<A>> = {},
): TraceQuery {
  const parts = [
    `name = "${contract.name}"`,
    ...(failed === true ? ['status = error'] : []),
    ...(slowerThanSeconds === undefined ? [] : [`duration > ${slowerThanSeconds * 1000}ms`]),
    ...Object.entries<AttributeValue | VariableRef | undefined>(where ?? {}).flatMap(([attribute, value]) =>
      value === undefined ? [] : [condition([attribute, value])],
    ),
  ];
  return { traceql: `{ ${parts.join(' && ')} }` };
}

/** Any of them. */
export const anyOf = (...queries: readonly TraceQuery[]): TraceQuery => ({
  traceql: queries.map(({ traceql }) => traceql).join(' || '),
});

/** Spans a second, by an attribute; of what was sampled. */
export const spanRate = <A extends string>(contract: SpanContract<A>, by: NoInfer<A>, asked?: Spans<NoInfer<A>>): TraceQuery => ({
  traceql: `${spans(contract, asked).traceql} | rate() by (span.${by})`,
});
export const spanQuantile = <A extends string>(
  contract: SpanContract<A>,
  q: number,
  by: NoInfer<A>,
  asked?: Spans<NoInfer<A>>,
): TraceQuery => ({ traceql: `${spans(contract, asked).traceql} | quantile_over_time(duration, ${q}) by (span.${by})` });
