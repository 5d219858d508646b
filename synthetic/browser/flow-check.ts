import { check } from 'k6';
import exec from 'k6/execution';
import http from 'k6/http';
import type { Page } from 'k6/browser';
import type { AnyFlow } from '../../observability/flows/define.ts';
import type { FollowedSpan } from '../../observability/flows/follow.ts';
import { report } from '../../observability/flows/report.ts';
import { ringSpans, type ShownTrace } from '../../observability/flows/ring-spans.ts';
import { tempoSpans, type TempoTrace } from '../../observability/flows/tempo-spans.ts';
import { complain, PLATFORM_URL } from '../drivers/k6.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;

const TEMPO_URL = __ENV['TEMPO_URL'];
/** Tempo's search begins to find a trace half a minute after it ended. */
const SEARCHED_AFTER_MS = 45_000;
const ASK_AGAIN_MS = 1000;
/** Steps of a flow behind each other, each with a trace of its own. */
const HOPS_MAX = 4;

const get = (url: string): unknown => {
  const { status, body } = http.get(url, { headers: { accept: 'application/json' }, tags: { name: 'follow' }, timeout: '10s' });
  return status === 200 ? JSON.parse(String(body)) : undefined;
};

/** The traces that follow from one, and it: what links to it, and what links to those. */
function fromTempo(url: string, traceId: string): readonly FollowedSpan[] {
  const seen = new Set<string>();
  const spans: FollowedSpan[] = [];
  let ids = [traceId];
  for (let hop = 0; hop < HOPS_MAX && ids.length > 0; hop += 1) {
    for (const id of ids) {
      seen.add(id);
      spans.push(...tempoSpans((get(`${url}/api/v2/traces/${id}`) ?? {}) as TempoTrace));
    }
    const linked = ids.flatMap((id) => {
      const found = get(`${url}/api/search?q=${encodeURIComponent(`{ link:traceID = "${id}" }`)}`);
      return ((found ?? {}) as { readonly traces?: readonly { readonly traceID: string }[] }).traces ?? [];
    });
    // Tempo leaves out zeros at the beginning.
    ids = linked.map(({ traceID }) => traceID.padStart(32, '0')).filter((id) => !seen.has(id));
  }
  return spans;
}

/** A trace and those that follow from it, among the newest of the platform. */
function fromRing(traceId: string): readonly FollowedSpan[] {
  const traces = (get(`${PLATFORM_URL}/debug/traces`) ?? []) as readonly ShownTrace[];
  if (traces.length === 0)
    exec.test.abort(`${PLATFORM_URL}/debug/traces shows no trace to follow an order by. Set TEMPO_URL to where traces are sent.`);
  const reached = new Set([traceId]);
  // Newest first, so that what began a trace stands behind it.
  for (const { traceId: id, spans } of traces.toReversed())
    if (spans.some(({ links }) => links.some((link) => reached.has(link.traceId)))) reached.add(id);
  return ringSpans(traces.filter(({ traceId: id }) => reached.has(id)));
}

/** Follows the flow that a trace began, over its links, until it has kept its contract or should have: a failed check, with the report. */
export async function checkFlow(page: Page, flow: AnyFlow, traceId: string): Promise<void> {
  const endsMs = Date.now() + flow.deadlineSeconds * 1000 + (TEMPO_URL ? SEARCHED_AFTER_MS : 0);
  for (;;) {
    const { followed, text } = report(flow, TEMPO_URL ? fromTempo(TEMPO_URL, traceId) : fromRing(traceId));
    if (followed || Date.now() > endsMs) {
      check(page, { [`${flow.name} keeps its contract`]: () => followed });
      return followed ? undefined : complain('cart-to-order', text, traceId);
    }
    await page.waitForTimeout(ASK_AGAIN_MS);
  }
}
