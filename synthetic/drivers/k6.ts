import http from 'k6/http';
import { check as k6Check, sleep } from 'k6';
import exec from 'k6/execution';
import { JOURNEY_OPERATIONS, type Journey } from '../journeys/journey.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;
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
export function walk(journey: Journey): void {
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
