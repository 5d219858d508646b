import type { LogContract, SpanContract } from '../../observability/conventions/define.ts';
import { isDefaultMetric } from '../../observability/conventions/process.ts';
import type { Capture } from './capture.ts';
import type { TelemetryContract } from './contract.ts';
import { contractOf } from './series.ts';

export interface Expectations {
  /** Names that this traffic does not provoke. */
  readonly unprovoked: ReadonlySet<string>;
  /** Texts that went in and must not come out. */
  readonly planted: readonly string[];
  /** Series of one metric in one process, at most; a histogram has one a boundary, and two. */
  seriesMax(metric: string): number;
}

/** Fields every line has, or may have. */
const LINE_FIELDS = new Set(['level', 'time', 'service', 'event', 'msg', 'trace_id', 'span_id']);
/** Next says some lines by itself while it starts. */
const OF_NEXT = /^ ?[▲✓⚠○-] /;

/** What is wrong with the telemetry of a shop, a sentence each; empty when it keeps its contract. */
export function findings(contract: TelemetryContract, capture: Capture, expectations: Expectations): readonly string[] {
  return [
    ...undeclaredSeries(contract, capture, expectations.seriesMax),
    ...undeclaredSpans(contract, capture),
    ...wrongLines(contract, capture),
    ...missing(contract, capture, expectations.unprovoked),
    ...leaks(capture, expectations.planted),
  ];
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

function undeclaredSeries(
  { metrics }: TelemetryContract,
  capture: Capture,
  seriesMax: Expectations['seriesMax'],
): readonly string[] {
  const found: string[] = [];
  for (const [process, list] of capture.metrics) {
    const series = new Map<string, number>();
    for (const { name, labels } of list) {
      if (isDefaultMetric(name)) continue;
      const metric = contractOf(name, metrics);
      if (!metric) {
        found.push(`${process}: the metric ${name} is not in the contract`);
        continue;
      }
      series.set(metric.name, (series.get(metric.name) ?? 0) + 1);
      for (const [label, value] of Object.entries(labels)) {
        if (label === 'le' && metric.kind === 'histogram') continue;
        if (!metric.labels[label]?.includes(value))
          found.push(`${process}: ${metric.name} has ${label}="${value}", which is not in the contract`);
      }
    }
    for (const [name, count] of series)
      if (count > seriesMax(name)) found.push(`${process}: ${name} has ${count} series, ${seriesMax(name)} at most`);
  }
  return unique(found);
}

function undeclaredSpans({ spans }: TelemetryContract, capture: Capture): readonly string[] {
  const wrong = (span: SpanContract, attributes: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.keys(attributes)
      .filter((key) => !span.attributes.includes(key))
      .map((key) => `the span ${span.name} has the attribute ${key}, which is not in the contract`);
  return unique(
    capture.spans.flatMap(({ name, attributes }) => {
      const span = spans.get(name);
      return span ? wrong(span, attributes) : [`the span ${name} is not in the contract`];
    }),
  );
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function wrongLine(process: string, line: string, logs: ReadonlyMap<string, LogContract>): readonly string[] {
  const fields = parsed(line);
  if (!fields)
    return process === 'storefront' && OF_NEXT.test(line) ? [] : [`${process}: a log line is no JSON: ${line.slice(0, 80)}`];
  const event = String(fields['event']);
  const log = logs.get(event);
  if (!log) return [`${process}: the log event ${event} is not in the contract`];
  return [
    ...Object.keys(fields)
      .filter((key) => !LINE_FIELDS.has(key) && !log.fields.includes(key))
      .map((key) => `${process}: ${event} has the field ${key}, which is not in the contract`),
    ...(log.isTraced === true && !/^[0-9a-f]{32}$/.test(String(fields['trace_id']))
      ? [`${process}: ${event} does not carry its trace id`]
      : []),
  ];
}

const wrongLines = ({ logs }: TelemetryContract, capture: Capture): readonly string[] =>
  unique([...capture.lines].flatMap(([process, lines]) => lines.flatMap((line) => wrongLine(process, line, logs))));

/** Names that came: a gauge must be there; a counter and a histogram must have moved. */
export function emitted(
  { metrics }: TelemetryContract,
  capture: Capture,
): { readonly moved: ReadonlySet<string>; readonly spanned: ReadonlySet<string>; readonly logged: ReadonlySet<string> } {
  const moved = new Set<string>();
  for (const { name, value } of [...capture.metrics.values()].flat()) {
    const metric = contractOf(name, metrics);
    if (metric && (metric.kind === 'gauge' || value > 0)) moved.add(metric.name);
  }
  const spanned = new Set(capture.spans.map(({ name }) => name));
  const logged = new Set([...capture.lines.values()].flat().map((line) => String(parsed(line)?.['event'])));
  return { moved, spanned, logged };
}

function missing(contract: TelemetryContract, capture: Capture, unprovoked: ReadonlySet<string>): readonly string[] {
  const { metrics, spans, logs } = contract;
  const { moved, spanned, logged } = emitted(contract, capture);
  const absent = (kind: string, names: Iterable<string>, seen: ReadonlySet<string>): readonly string[] =>
    [...names]
      .filter((name) => !seen.has(name) && !unprovoked.has(name))
      .map((name) => `${kind} ${name} is in the contract and was not emitted`);
  return [
    ...absent('the metric', metrics.keys(), moved),
    ...absent('the span', spans.keys(), spanned),
    ...absent('the log event', logs.keys(), logged),
  ];
}

function leaks({ metrics, spans, lines }: Capture, planted: readonly string[]): readonly string[] {
  const places: readonly (readonly [string, string])[] = [
    ...[...metrics].map(([process, samples]) => [`the metrics of ${process}`, JSON.stringify(samples)] as const),
    ['a span', JSON.stringify(spans)],
    ...[...lines].map(([process, list]) => [`the log of ${process}`, list.join('\n')] as const),
  ];
  return planted.flatMap((text) =>
    places.filter(([, told]) => told.includes(text)).map(([place]) => `"${text}" went in and came out in ${place}`),
  );
}
