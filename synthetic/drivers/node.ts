import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { JourneyCheck, JourneyName, JourneyOutcome } from '../../observability/conventions/synthetic.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { classOf, JOURNEY_OPERATIONS, type Journey, type JourneyOperation, type Query } from '../journeys/journey.ts';

export interface Timing {
  readonly operation: JourneyOperation;
  /** The platform's `class` label of the operation. */
  readonly class: 'read' | 'write';
  /** From sending to the answer's last byte. */
  readonly seconds: number;
}
export interface Run {
  readonly journey: JourneyName;
  readonly outcome: JourneyOutcome;
  readonly seconds: number;
  readonly failedChecks: readonly JourneyCheck[];
  /** Trace of the last request. */
  readonly traceId: string | undefined;
  /** What ended it early, as a bounded code. */
  readonly errorType: string | undefined;
}
export interface NodeDriver {
  /** Walks a journey to its end; never rejects. */
  run(name: JourneyName, journey: Journey): Promise<Run>;
}
export interface NodeDriverOptions {
  readonly platformUrl: string;
  /** Proves that the requests are ours: marked synthetic, always traced, not rate-limited. */
  readonly forwardedSecret: string | undefined;
  readonly timeoutMs: number;
  readonly onTiming?: (timing: Timing) => void;
  /** Waits for leave to send one request. */
  readonly admit?: () => Promise<void>;
  readonly signal?: AbortSignal;
  /** Lets so many seconds pass, or rejects when the signal aborts. */
  readonly wait?: (seconds: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

/** The shop did not answer properly. */
class ShopFailure extends Error {
  readonly type: string;
  constructor(type: string) {
    super(type);
    this.name = 'ShopFailure';
    this.type = type;
  }
}

/** Failures to look: our resolver, our sockets, our machine. What is not here and comes from the wire is the shop's. */
const OURS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EMFILE', 'ENFILE', 'EADDRNOTAVAIL', 'ENETUNREACH', 'ERR_INVALID_URL']);
const field = (value: unknown, name: 'code' | 'cause' | 'name' | 'message'): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
// By fields, not by `instanceof`: fetch's errors come from another realm where code runs in a VM context.
const codeOf = (error: unknown): string => {
  const code = field(field(error, 'cause') ?? error, 'code') ?? field(error, 'name');
  return typeof code === 'string' ? code : 'unknown';
};
const isWire = (error: unknown): boolean => field(error, 'name') === 'TypeError' && field(error, 'message') === 'fetch failed';

const documents = new Map<JourneyOperation, string>(
  JOURNEY_OPERATIONS.map((name) => [name, readFileSync(new URL(`../operations/${name}.graphql`, import.meta.url), 'utf8')]),
);

const waitFor = (seconds: number, signal: AbortSignal | undefined): Promise<unknown> =>
  sleep(seconds * 1000, undefined, signal ? { signal } : {});

/** As a browser would, with all of a journey's requests going to one site; an emptied cookie is gone. */
function keepCookies(cookies: Map<string, string>, changes: readonly string[]): void {
  for (const change of changes) {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(change) ?? [];
    if (name === undefined || value === undefined) continue;
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}

/** Drives journeys over fetch. */
export function nodeDriver(options: NodeDriverOptions): NodeDriver {
  const address = `${options.platformUrl.replace(/\/+$/, '')}/api/graphql`;

  async function ask({ operation, variables, language }: Query, traceId: string, cookies: Map<string, string>): Promise<unknown> {
    await options.admit?.();
    const began = performance.now();
    const timeout = AbortSignal.timeout(options.timeoutMs);
    let body: unknown;
    let status: number;
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': language,
          'user-agent': 'asyncflow-prober/1',
          'x-asyncflow-synthetic': 'true',
          ...(cookies.size === 0 ? {} : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
          traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01`,
          ...(options.forwardedSecret === undefined ? {} : { 'x-asyncflow-forwarded-secret': options.forwardedSecret }),
        },
        body: JSON.stringify({ query: documents.get(operation), operationName: operation, variables }),
        signal: options.signal ? AbortSignal.any([timeout, options.signal]) : timeout,
      });
      status = response.status;
      keepCookies(cookies, response.headers.getSetCookie());
      const text = await response.text();
      body = parsed(text);
    } catch (error) {
      if (options.signal?.aborted === true) throw error;
      if (timeout.aborted) throw new ShopFailure('timeout');
      const code = codeOf(error);
      if (isWire(error) && !OURS.has(code)) throw new ShopFailure(code);
      throw error;
    } finally {
      options.onTiming?.({ operation, class: classOf(operation), seconds: (performance.now() - began) / 1000 });
    }
    // Our own pace was too fast for the limit of strangers: that says nothing of the shop.
    if (status === 429) throw Object.assign(new Error('rate limited'), { code: 'RATE_LIMITED' });
    if (status !== 200) throw new ShopFailure(`HTTP_${status}`);
    if (typeof body !== 'object' || body === null) throw new ShopFailure('NOT_JSON');
    if ('errors' in body) throw new ShopFailure('GRAPHQL_ERRORS');
    if (!('data' in body) || typeof body.data !== 'object' || body.data === null) throw new ShopFailure('NO_DATA');
    return body.data;
  }

  return {
    async run(journey, steps) {
      const began = performance.now();
      const failedChecks: JourneyCheck[] = [];
      let traceId: string | undefined;
      const cookies = new Map<string, string>();
      const ended = (outcome: JourneyOutcome, errorType?: string): Run => ({
        journey,
        outcome,
        failedChecks,
        traceId,
        errorType,
        seconds: (performance.now() - began) / 1000,
      });
      try {
        for (let step = steps.next(); step.done !== true;) {
          if (step.value.kind === 'query') {
            traceId = randomBytes(16).toString('hex');
            step = steps.next(await ask(step.value, traceId, cookies));
          } else if (step.value.kind === 'wait') {
            await (options.wait ?? waitFor)(step.value.seconds, options.signal);
            step = steps.next();
          } else {
            if (!step.value.passed) failedChecks.push(step.value.name);
            step = steps.next();
          }
        }
        return ended(failedChecks.length === 0 ? 'passed' : 'failed');
      } catch (error) {
        if (!(error instanceof ShopFailure)) return ended('prober-error', codeOf(error));
        failedChecks.push('answers');
        return ended('failed', error.type);
      }
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
