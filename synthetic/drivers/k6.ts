import http from 'k6/http';
import { check as k6Check, sleep } from 'k6';
import exec from 'k6/execution';
import { Counter } from 'k6/metrics';
import { OBJECTIVES } from '../../slo/objectives/all.ts';
import { k6Thresholds } from '../../slo/src/k6-thresholds.ts';
import type { JourneyCheck, JourneyName } from '../../observability/conventions/synthetic.ts';
import { JOURNEYS_BY_NAME } from '../journeys/all.ts';
import { JOURNEY_OPERATIONS, shopOf, type Journey } from '../journeys/journey.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;
declare const open: (path: string) => string;

export const PLATFORM_URL = __ENV['PLATFORM_URL'] ?? 'http://127.0.0.1:4000';
const SECRET = __ENV['FORWARDED_SECRET'];
/** Where a trace can be looked at: its id stands in the place of `{trace_id}`, or at the end. */
const TRACE_URL = __ENV['TRACE_URL'] ?? `${PLATFORM_URL}/debug/traces#`;
const traceUrl = (traceId: string): string =>
  TRACE_URL.includes('{trace_id}') ? TRACE_URL.replace('{trace_id}', traceId) : `${TRACE_URL}${traceId}`;
/** What is marked is always traced and no shopper; a benchmark and `--as-shopper` want to be treated as shoppers are. */
export const IS_MARKED = __ENV['SYNTHETIC_MARK'] !== 'false';
export const LATENCY_GATES = __ENV['CI'] !== 'true';
const PASSWORD = __ENV['PROBER_PASSWORD'];
const ACCOUNT =
  PASSWORD === undefined ? undefined : { email: __ENV['PROBER_EMAIL'] ?? 'prober@shop.example', password: PASSWORD };
const documents: Record<string, string> = {};
for (const name of JOURNEY_OPERATIONS) documents[name] = open(import.meta.resolve(`../operations/${name}.graphql`));

interface Body {
  readonly data?: unknown;
  readonly errors?: unknown;
}
const parsed = (text: unknown): Body => {
  try {
    return JSON.parse(String(text));
  } catch {
    return {};
  }
};

/** Journeys that k6 could not walk: names that do not resolve, addresses that are none. Says nothing of the shop. */
const proberErrors = new Counter('prober_errors');
/** k6's codes for a name without address and an address that is none; what else goes wrong on the way is the shop's. */
const isOurFault = (code: number): boolean => (code >= 1100 && code < 1200) || code === 1020;

export const hex = (digits: number): string =>
  Array.from({ length: digits }, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** A failure, with the trace that shows it where there is one of ours. */
export const complain = (journey: JourneyName, finding: string, traceId: string | undefined): void =>
  console.error(
    JSON.stringify({
      event: 'synthetic.journey.failed',
      journey,
      check: finding,
      ...(traceId === undefined ? {} : { trace_id: traceId, trace: traceUrl(traceId) }),
    }),
  );

/** Walks a journey in k6; every finding becomes a k6 check. */
function walk(name: JourneyName, journey: Journey): void {
  let traceId = '';
  const find = (finding: JourneyCheck, passed: boolean): void => {
    k6Check(null, { [finding]: () => passed }, { journey: name });
    if (!passed) complain(name, finding, traceId);
  };
  for (let step = journey.next(); step.done !== true;) {
    if (step.value.kind === 'check') {
      find(step.value.name, step.value.passed);
      step = journey.next();
      continue;
    }
    if (step.value.kind === 'wait') {
      sleep(step.value.seconds);
      step = journey.next();
      continue;
    }
    const { operation, variables, language } = step.value;
    traceId = hex(32);
    const response = http.post(
      `${PLATFORM_URL}/api/graphql`,
      JSON.stringify({ query: documents[operation], operationName: operation, variables }),
      {
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          ...(IS_MARKED ? { 'x-asyncflow-synthetic': 'true' } : {}),
          traceparent: `00-${traceId}-${hex(16)}-01`,
          ...(SECRET === undefined ? {} : { 'x-asyncflow-forwarded-secret': SECRET }),
        },
        tags: { name: operation, journey: name },
        timeout: '5s',
      },
    );
    if (isOurFault(response.error_code)) {
      proberErrors.add(1, { journey: name });
      return;
    }
    if (response.status === 429)
      exec.test.abort(
        SECRET === undefined
          ? 'The shop takes this for too many requests of a stranger. Set FORWARDED_SECRET to the secret of the shop, which npm start keeps in DATA_DIR/forwarded-secret.'
          : 'The shop takes this for too many requests of a stranger: FORWARDED_SECRET is not the secret of this shop.',
      );
    const { data, errors } = parsed(response.body);
    const answered = response.status === 200 && errors === undefined && data !== undefined && data !== null;
    find('answers', answered);
    if (!answered) return;
    step = journey.next(data);
  }
}

/** One shopper, so many times, held to the objectives; CI=true: latency does not gate. */
export const checkOptions = (iterations: number) => ({
  vus: 1,
  iterations,
  thresholds: k6Thresholds(OBJECTIVES, LATENCY_GATES),
});

/** Walks a journey whose choices differ from iteration to iteration and repeat from run to run. */
export const walkOnce = (name: JourneyName): void =>
  walk(name, JOURNEYS_BY_NAME[name](shopOf(exec.scenario.iterationInTest + 1, ACCOUNT)));
