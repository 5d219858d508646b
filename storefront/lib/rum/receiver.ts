import {
  browserErrors,
  FUNNEL_STEPS,
  funnelSteps,
  routeChanges,
  rumItemsDropped,
  rumPayloads,
} from '@asyncflow/observability/conventions/rum.ts';
import type { Visitor } from '@asyncflow/observability/conventions/storefront.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { mayReport } from '../telemetry/consent';
import { visitorOf } from '../telemetry/visitor';
import { readBounded } from './body';
import { collectorPayload } from './collector-payload';
import type { Forwarder } from './forwarder';
import type { PageLoads } from './page-loads';
import { parsePayload, stepsOf, type RumReport } from './payload';
import type { RumLimits } from './rate-limit';
import type { Replays } from './replays';

export const BYTES_MAX = 65_536;
const ADDRESS_LENGTH_MAX = 64;

export interface ReceiverMeans {
  readonly telemetry: Telemetry;
  readonly limits: RumLimits;
  readonly replays: Replays;
  readonly loads: PageLoads;
  readonly forwardedSecret: string | undefined;
  /** Alloy's Faro receiver; undefined where there is none. */
  readonly collector: Forwarder | undefined;
  /** The platform's funnel. */
  readonly platform: Forwarder | undefined;
}

type Outcome = (typeof rumPayloads.labels.outcome)[number];
const STATUS: Readonly<Record<Outcome, number>> = {
  accepted: 202,
  'not-agreed': 202,
  malformed: 400,
  replayed: 409,
  'too-large': 413,
  'unsupported-type': 415,
  'rate-limited': 429,
};

/** Takes one payload of a browser. Answers 202, 400, 409, 413, 415 or 429, always without a body; nothing of the payload is logged. */
export async function receive(request: Request, means: ReceiverMeans): Promise<Response> {
  const { outcome, audience } = await judge(request, means);
  means.telemetry.count(rumPayloads, { outcome, audience });
  return new Response(null, {
    status: STATUS[outcome],
    headers: { 'cache-control': 'no-store', ...(outcome === 'rate-limited' ? { 'retry-after': '30' } : {}) },
  });
}

async function judge(
  { headers, body }: Request,
  means: ReceiverMeans,
): Promise<{ readonly outcome: Outcome; readonly audience: Visitor }> {
  const header = (name: string): string | undefined => headers.get(name) ?? undefined;
  const audience = visitorOf(header, means.forwardedSecret);
  const address = (header('x-forwarded-for') ?? '').slice(0, ADDRESS_LENGTH_MAX);
  if (!/^application\/json(?:\s*;|$)/i.test(header('content-type') ?? '')) return { outcome: 'unsupported-type', audience };
  if (Number(header('content-length') ?? 0) > BYTES_MAX) return { outcome: 'too-large', audience };
  if (!means.limits.admitsAddress(address)) return { outcome: 'rate-limited', audience };
  if (!mayReport(header)) return { outcome: 'not-agreed', audience };
  const text = await readBounded(body, BYTES_MAX).catch(() => '');
  if (text === undefined) return { outcome: 'too-large', audience };
  const name = means.replays.nameOf(text);
  if (means.replays.has(name)) return { outcome: 'replayed', audience };
  const report = parsePayload(text);
  if (!report) return { outcome: 'malformed', audience };
  const who = report.synthetic && audience !== 'bot' ? 'synthetic' : audience;
  if (report.visit !== undefined && !means.limits.admitsSession(report.visit)) return { outcome: 'rate-limited', audience: who };
  means.replays.remember(name);
  record(report, who, means);
  return { outcome: 'accepted', audience: who };
}

function record(report: RumReport, audience: Visitor, { telemetry, loads, collector, platform }: ReceiverMeans): void {
  const { load, landing, route, measurements, events, exceptions, dropped, visit } = report;
  for (const [kind, by] of dropped) telemetry.count(rumItemsDropped, { kind }, by);
  const closed = events.some(({ name }) => name === 'page-closed');
  if (measurements.length > 0 || closed)
    loads.report({
      load,
      route: landing,
      audience,
      vitals: Object.assign({}, ...measurements.map(({ values }) => values)),
      closed,
    });
  for (const { type } of exceptions) telemetry.count(browserErrors, { type, route, audience });
  for (const { name } of events) {
    if (name === 'route-change') telemetry.count(routeChanges, { route, audience });
    const step = FUNNEL_STEPS.find((each) => each === name);
    if (step !== undefined) telemetry.count(funnelSteps, { step, audience });
  }
  const steps = stepsOf(report);
  if (visit !== undefined && steps.length > 0) platform?.send({ visit, audience, steps });
  collector?.send(collectorPayload(report, audience));
}
