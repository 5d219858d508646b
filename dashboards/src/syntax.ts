import { parser as logql } from '@grafana/lezer-logql';
import { parser as traceql } from '@grafana/lezer-traceql';
import { parser as promql } from '@prometheus-io/lezer-promql';
import { filledIn, type Target } from './targets.ts';

const PARSERS = { prometheus: promql, loki: logql, tempo: traceql } as const;
const TRACE_ID = /^\$\{[^}]+\}$/;

/** Where a query does not parse, as sentences. A bare trace id is a query to Tempo by itself. */
export function syntaxErrors(source: Target['source'], query: string): readonly string[] {
  if (source === 'tempo' && TRACE_ID.test(query)) return [];
  const text = filledIn(query);
  const found: string[] = [];
  PARSERS[source]
    .parse(text)
    .cursor()
    .iterate(({ type, from, to }) => {
      if (type.isError) found.push(`does not parse at ${from}: ${text.slice(from, to) || text.slice(from)}`);
    });
  return text === '' ? ['is empty'] : found;
}
