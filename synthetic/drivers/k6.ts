import http from 'k6/http';
import { check as k6Check, sleep } from 'k6';
import exec from 'k6/execution';
import { OBJECTIVES } from '../../slo/objectives/all.ts';
import { k6Thresholds } from '../../slo/src/k6-thresholds.ts';
import { JOURNEY_OPERATIONS, shopOf, type Journey, type Shop } from '../journeys/journey.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;
declare const __ITER: number;
declare const open: (path: string) => string;

const PLATFORM_URL = __ENV['PLATFORM_URL'] ?? 'http://127.0.0.1:4000';
const SECRET = __ENV['FORWARDED_SECRET'];
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

/** Walks a journey in k6; every finding becomes a k6 check. */
function walk(journey: Journey): void {
  for (let step = journey.next(); step.done !== true;) {
    if (step.value.kind === 'check') {
      const { name, passed } = step.value;
      k6Check(null, { [name]: () => passed });
      step = journey.next();
      continue;
    }
    if (step.value.kind === 'wait') {
      sleep(step.value.seconds);
      step = journey.next();
      continue;
    }
    const { operation, variables, language } = step.value;
    const response = http.post(
      `${PLATFORM_URL}/api/graphql`,
      JSON.stringify({ query: documents[operation], operationName: operation, variables }),
      {
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          'x-asyncflow-synthetic': 'true',
          ...(SECRET === undefined ? {} : { 'x-asyncflow-forwarded-secret': SECRET }),
        },
        tags: { name: operation },
        timeout: '5s',
      },
    );
    if (response.status === 429)
      exec.test.abort(
        SECRET === undefined
          ? 'The shop takes this for too many requests of a stranger. Set FORWARDED_SECRET to the secret of the shop, which npm start keeps in DATA_DIR/forwarded-secret.'
          : 'The shop takes this for too many requests of a stranger: FORWARDED_SECRET is not the secret of this shop.',
      );
    const { data, errors } = parsed(response.body);
    const answered = response.status === 200 && errors === undefined && data !== undefined && data !== null;
    k6Check(null, { answers: () => answered });
    if (!answered) return;
    step = journey.next(data);
  }
}

/** One shopper, so many times, held to the objectives; CI=true: latency does not gate. */
export const checkOptions = (iterations: number) => ({
  vus: 1,
  iterations,
  thresholds: k6Thresholds(OBJECTIVES, __ENV['CI'] !== 'true'),
});

/** Walks a journey whose choices differ from iteration to iteration and repeat from run to run. */
export const walkOnce = (journey: (shop: Shop) => Journey): void => walk(journey(shopOf(__ITER + 1)));
