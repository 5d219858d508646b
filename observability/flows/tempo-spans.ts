import type { FollowedSpan } from './follow.ts';

// A trace as Tempo's HTTP API answers it (`/api/v2/traces/<id>`, JSON): OTLP, with ids in Base64 and 64-bit numbers as text.
// Source: https://grafana.com/docs/tempo/latest/api_docs/

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
interface TempoSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status?: { readonly code?: string };
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly attributes?: readonly Attribute[];
}
export interface TempoTrace {
  readonly trace?: {
    readonly resourceSpans?: readonly {
      readonly resource?: { readonly attributes?: readonly Attribute[] };
      readonly scopeSpans?: readonly { readonly spans?: readonly TempoSpan[] }[];
    }[];
  };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to hexadecimal. By hand: k6 has neither Buffer nor the browser's functions. */
function hexOf(base64: string): string {
  const bits = [...base64.replaceAll('=', '')].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(6, '0')).join('');
  const nibbles = bits.slice(0, bits.length - (bits.length % 8)).match(/.{4}/g) ?? [];
  return nibbles.map((nibble) => Number.parseInt(nibble, 2).toString(16)).join('');
}

const valueOf = ({ value }: Attribute): unknown => {
  const [[kind, given] = ['', undefined]] = Object.entries(value);
  return kind === 'intValue' ? Number(given) : given;
};
const attributesOf = (attributes: readonly Attribute[] = []): Readonly<Record<string, unknown>> =>
  Object.fromEntries(attributes.map((attribute) => [attribute.key, valueOf(attribute)]));
/** Whole nanoseconds since 1970 are more than a number holds exactly; milliseconds with three places are not. */
const msOf = (nanoseconds: string): number => Number(nanoseconds.slice(0, -3)) / 1000;

/** The spans of a trace, as following wants them. */
export const tempoSpans = ({ trace }: TempoTrace): readonly FollowedSpan[] =>
  (trace?.resourceSpans ?? []).flatMap(({ resource, scopeSpans = [] }) => {
    const instance = attributesOf(resource?.attributes)['service.instance.id'];
    return scopeSpans
      .flatMap(({ spans = [] }) => spans)
      .map((span) => ({
        name: span.name,
        traceId: hexOf(span.traceId),
        spanId: hexOf(span.spanId),
        parentSpanId: span.parentSpanId ? hexOf(span.parentSpanId) : undefined,
        links: (span.links ?? []).map((link) => ({ traceId: hexOf(link.traceId), spanId: hexOf(link.spanId) })),
        startedAt: msOf(span.startTimeUnixNano),
        durationMs: msOf(span.endTimeUnixNano) - msOf(span.startTimeUnixNano),
        failed: span.status?.code === 'STATUS_CODE_ERROR',
        attributes: attributesOf(span.attributes),
        ...(typeof instance === 'string' ? { instance } : {}),
      }));
  });
