import { span } from '../conventions/define.ts';
import { FLOWS } from '../conventions/flows.ts';
import type { AnyFlow } from './define.ts';
import type { FollowedSpan } from './follow.ts';

const placed = span('test.place', []);
const job = span('test.job', ['asyncflow.step']);
const part = span('test.part', ['asyncflow.step']);

const ENDS: Readonly<Record<string, string>> = { confirmed: 'mail', cancelled: 'cancel' };

/** A flow with every word in it: a request, two jobs, two steps at once, a compensation, two ends. */
export const order: AnyFlow = {
  name: FLOWS[0],
  purpose: 'For tests.',
  owner: 'tests',
  deadlineSeconds: 30,
  trigger: 'place',
  steps: {
    place: { span: placed, happens: 'exactly-once' },
    confirm: { span: job, where: { 'asyncflow.step': 'confirm' }, follows: 'place', happens: 'exactly-once', attemptsMax: 3 },
    reserve: { span: part, where: { 'asyncflow.step': 'reserve' }, within: 'confirm', happens: 'exactly-once' },
    authorise: {
      span: part,
      where: { 'asyncflow.step': 'authorise' },
      within: 'confirm',
      happens: 'exactly-once',
      endings: ['confirmed'],
    },
    screen: { span: part, where: { 'asyncflow.step': 'screen' }, within: 'confirm', happens: 'exactly-once' },
    release: {
      span: part,
      where: { 'asyncflow.step': 'release' },
      within: 'confirm',
      happens: 'exactly-once',
      compensates: { undoes: 'reserve', whenFails: 'authorise' },
    },
    mail: { span: job, where: { 'asyncflow.step': 'mail' }, follows: 'confirm', happens: 'exactly-once', endings: ['confirmed'] },
    cancel: {
      span: part,
      where: { 'asyncflow.step': 'cancel' },
      within: 'confirm',
      happens: 'exactly-once',
      endings: ['cancelled'],
    },
  },
  parallel: [['authorise', 'screen']],
  outcomes: ENDS,
};

export interface SpanSketch {
  readonly step: string;
  readonly id?: string;
  readonly parent?: string;
  readonly link?: string;
  readonly from?: number;
  readonly to?: number;
  readonly failed?: boolean;
  readonly instance?: string;
}

/** Spans from a sketch; the trace of a span is that of its parent. */
export function sketched(sketches: readonly SpanSketch[]): readonly FollowedSpan[] {
  const made = new Map<string, FollowedSpan>();
  for (const { step, id = step, parent, link, from = 0, to = from + 10, failed = false, instance = 'one' } of sketches) {
    const linked = link === undefined ? undefined : made.get(link);
    made.set(id, {
      name: order.steps[step]?.span.name ?? step,
      traceId: (parent === undefined ? undefined : made.get(parent)?.traceId) ?? `trace of ${id}`,
      spanId: id,
      parentSpanId: parent,
      links: linked ? [{ traceId: linked.traceId, spanId: linked.spanId }] : [],
      startedAt: 1000 + from,
      durationMs: to - from,
      failed,
      attributes: { 'asyncflow.step': step },
      instance,
    });
  }
  return [...made.values()];
}
