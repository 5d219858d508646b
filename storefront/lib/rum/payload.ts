import { BROWSER_EVENTS, ERROR_TYPES, FUNNEL_STEPS, VITALS, type FunnelStep } from '@asyncflow/observability/conventions/rum.ts';
import type { rumItemsDropped } from '@asyncflow/observability/conventions/rum.ts';
import { ROUTES, type Route } from '@asyncflow/observability/conventions/storefront.ts';
import { z } from 'zod';

// The strict subset of Faro's payload that is read (grafana/faro-web-sdk, TransportBody). A value is one of ours or a number in its bounds;
// everything else is left out and counted, so nothing of a stranger's text goes any further.

export const VITAL_NAMES = [...VITALS, 'cls'] as const;
export type VitalName = (typeof VITAL_NAMES)[number];
type DroppedKind = (typeof rumItemsDropped.labels.kind)[number];

const ITEMS_MAX = 100;
const FRAMES_MAX = 10;
const MILLISECONDS_MAX = 600_000;

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));
const route = z.enum(ROUTES).catch('other');
const trace = z
  .object({ trace_id: hex(32), span_id: hex(16) })
  .optional()
  .catch(undefined);
const timestamp = z.iso.datetime().optional().catch(undefined);
const milliseconds = z.number().min(0).max(MILLISECONDS_MAX).optional();

const envelope = z.object({
  meta: z.object({
    app: z
      .object({
        version: z
          .string()
          .regex(/^[\w.-]{1,20}$/)
          .optional()
          .catch(undefined),
      })
      .optional()
      .catch(undefined),
    session: z
      .object({
        id: hex(32).optional().catch(undefined),
        attributes: z
          .object({ synthetic: z.literal('true').optional().catch(undefined) })
          .optional()
          .catch(undefined),
      })
      .optional()
      .catch(undefined),
    page: z.object({ id: route, attributes: z.object({ load: hex(32), landing: route }) }),
  }),
  measurements: z.array(z.unknown()).optional(),
  events: z.array(z.unknown()).optional(),
  exceptions: z.array(z.unknown()).optional(),
  logs: z.array(z.unknown()).optional(),
  traces: z.unknown().optional(),
});
const measurement = z.object({
  type: z.literal('web-vitals'),
  values: z
    .object({
      lcp: milliseconds,
      inp: milliseconds,
      fcp: milliseconds,
      ttfb: milliseconds,
      cls: z.number().min(0).max(100).optional(),
    })
    .refine((values) => Object.keys(values).length > 0),
  timestamp,
  trace,
});
const event = z.object({ name: z.enum([...BROWSER_EVENTS, ...FUNNEL_STEPS]), timestamp, trace });
const exception = z.object({
  type: z.enum(ERROR_TYPES).catch('other'),
  timestamp,
  trace,
  stacktrace: z
    .object({
      frames: z
        .array(
          z.object({
            filename: z.string().regex(/^\/_next\/static\/[\w./~-]{1,120}\.js$/),
            lineno: z.number().int().min(0).max(10_000_000).optional().catch(undefined),
            colno: z.number().int().min(0).max(10_000_000).optional().catch(undefined),
          }),
        )
        .max(FRAMES_MAX)
        .catch([]),
    })
    .optional()
    .catch(undefined),
});

export type Measurement = z.infer<typeof measurement>;
export type BrowserEvent = z.infer<typeof event>;
export type BrowserException = z.infer<typeof exception>;

/** What is read of one payload: bounded, typed, and none of it text of the sender's. */
export interface RumReport {
  /** The visit's random name; undefined when it has none of the right shape. */
  readonly visit: string | undefined;
  /** It says of itself that nobody shops. */
  readonly synthetic: boolean;
  readonly version: string | undefined;
  readonly route: Route;
  /** Names one hard page load, and the route it began on. */
  readonly load: string;
  readonly landing: Route;
  readonly measurements: readonly Measurement[];
  readonly events: readonly BrowserEvent[];
  readonly exceptions: readonly BrowserException[];
  readonly dropped: ReadonlyMap<DroppedKind, number>;
}

/** Undefined when it is no payload of ours at all. */
export function parsePayload(text: string): RumReport | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = envelope.safeParse(given);
  if (!parsed.success) return undefined;
  const { meta, measurements = [], events = [], exceptions = [], logs = [], traces } = parsed.data;
  const dropped = new Map<DroppedKind, number>();
  const drop = (kind: DroppedKind, by = 1): void => {
    if (by > 0) dropped.set(kind, (dropped.get(kind) ?? 0) + by);
  };
  const admitted = <T>(kind: DroppedKind, schema: z.ZodType<T>, items: readonly unknown[]): T[] => {
    drop('too-many', items.length - ITEMS_MAX);
    return items.slice(0, ITEMS_MAX).flatMap((item) => {
      const one = schema.safeParse(item);
      if (one.success) return [one.data];
      drop(kind);
      return [];
    });
  };
  drop('log', logs.length);
  drop('trace', traces === undefined ? 0 : 1);
  return {
    visit: meta.session?.id,
    synthetic: meta.session?.attributes?.synthetic === 'true',
    version: meta.app?.version,
    route: meta.page.id,
    load: meta.page.attributes.load,
    landing: meta.page.attributes.landing,
    measurements: admitted('measurement', measurement, measurements),
    events: admitted('event', event, events),
    exceptions: admitted('exception', exception, exceptions),
    dropped,
  };
}

export const stepsOf = ({ events }: RumReport): readonly FunnelStep[] =>
  FUNNEL_STEPS.filter((step) => events.some(({ name }) => name === step));
