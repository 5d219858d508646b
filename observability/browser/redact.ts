import type { EventEvent, ExceptionEvent, MeasurementEvent, Meta, TransportItem } from '@grafana/faro-core';
import { BROWSER_EVENTS, FUNNEL_STEPS, VITALS } from '../conventions/rum.ts';

// What leaves the browser is built anew from the parts named here. What is not named stays, whatever a later Faro adds.

const EVENTS: readonly string[] = [...BROWSER_EVENTS, ...FUNNEL_STEPS];
const NUMBERS: readonly string[] = [...VITALS, 'cls'];
const FRAMES_MAX = 10;
const OWN_SCRIPT = /\/_next\/static\/[\w./~-]{1,120}\.js$/;
const CLASS_NAME = /^[A-Z][A-Za-z]{0,39}$/;
const ID = /^[0-9a-f]{16,64}$/;

type Trace = MeasurementEvent['trace'];
const traced = (trace: Trace) => (trace && ID.test(trace.trace_id) && ID.test(trace.span_id) ? { trace } : {});

/** Who and where: a visit's random name and the route's pattern. Neither address, nor query, nor user, nor browser. */
function metaOf({ app, session, page }: Meta): Meta {
  const { load = '', landing = '' } = page?.attributes ?? {};
  return {
    app: { name: app?.name ?? '', version: app?.version ?? '' },
    session: {
      ...(session?.id !== undefined && ID.test(session.id) ? { id: session.id } : {}),
      attributes: session?.attributes?.['synthetic'] === 'true' ? { synthetic: 'true' } : {},
    },
    page: { id: page?.id ?? 'other', url: page?.id ?? 'other', attributes: { load, landing } },
  };
}

function measurementOf({ type, values, timestamp, trace }: MeasurementEvent): MeasurementEvent | null {
  const kept = Object.entries(values).filter(([name, value]) => NUMBERS.includes(name) && Number.isFinite(value));
  return type === 'web-vitals' && kept.length > 0
    ? { type, values: Object.fromEntries(kept), timestamp, ...traced(trace) }
    : null;
}

const eventOf = ({ name, timestamp, trace }: EventEvent): EventEvent | null =>
  EVENTS.includes(name) ? { name, timestamp, ...traced(trace) } : null;

/** Its class and where in our own scripts it happened; never its message, which may quote what was typed. */
function exceptionOf({ type, stacktrace, timestamp, trace }: ExceptionEvent): ExceptionEvent {
  const frames = (stacktrace?.frames ?? []).slice(0, FRAMES_MAX).flatMap(({ filename, lineno, colno }) => {
    const script = OWN_SCRIPT.exec(filename.split('?', 1)[0] ?? '')?.[0];
    return script === undefined
      ? []
      : [
          {
            filename: script,
            function: '',
            ...(lineno === undefined ? {} : { lineno }),
            ...(colno === undefined ? {} : { colno }),
          },
        ];
  });
  return { type: CLASS_NAME.test(type) ? type : 'other', value: '', stacktrace: { frames }, timestamp, ...traced(trace) };
}

/** The item as it may be sent, or null when it may not. */
export function redact({ type, payload, meta }: TransportItem): TransportItem | null {
  const kept =
    type === 'measurement'
      ? measurementOf(payload as MeasurementEvent)
      : type === 'event'
        ? eventOf(payload as EventEvent)
        : type === 'exception'
          ? exceptionOf(payload as ExceptionEvent)
          : null;
  return kept === null ? null : { type, payload: kept, meta: metaOf(meta) };
}
