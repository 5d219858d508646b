import { cacheLookups, RESPONSE_AGE_SECONDS_MAX, responseAgeMax } from '@asyncflow/observability/conventions/cache.ts';
import type { OperationLabel } from '@asyncflow/observability/conventions/graphql.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { RequestContext } from '../kernel/context.ts';
import { headerValue, type Headers } from '../kernel/trust.ts';
import type { Cache } from '../ports/cache.ts';
import { operationLabel } from './operation-plugin.ts';

/** A question that anybody may have asked: the same key, the same answer. */
export interface Question {
  /** The document and which of its operations. */
  readonly document: string;
  /** The document, its variables and the language. */
  readonly key: string;
}

export interface Answer {
  readonly label: OperationLabel;
  readonly body: string;
}

export interface Made<T> {
  /** For who asked. */
  readonly reply: T;
  /** For anybody: what nobody's identity went into. `never`: nobody else's, whatever the variables. Undefined: this one, this time. */
  readonly shared: Answer | 'never' | undefined;
}

/** Documents whose kind is known. */
const DOCUMENTS_MAX = 2000;
const JSON_ACCEPTED = new Set([undefined, '*/*', 'application/json']);

const digest = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** Undefined where the answer may not come from a cache: with a session, by GET, or with something that is not understood here. */
export function questionOf(
  { method, headers, body }: { readonly method: string; readonly headers: Headers; readonly body: unknown },
  { isGuest, locale }: Pick<RequestContext, 'isGuest' | 'locale'>,
): Question | undefined {
  if (method !== 'POST' || !isGuest || !JSON_ACCEPTED.has(headerValue(headers, 'accept'))) return undefined;
  if (typeof body !== 'object' || body === null) return undefined;
  const { query, operationName, variables, ...others } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || Object.keys(others).length > 0) return undefined;
  try {
    const document = digest(query, operationName ?? null);
    return { document, key: digest(document, variables ?? null, locale) };
  } catch {
    // Nested too deeply to be written out again.
    return undefined;
  }
}

export interface ResponseCache {
  /**
   * The answer for anybody, or what `make` makes. A document is looked up only once it was answered without a look at who asks, so that
   * nothing that is someone's own, and no change, ever waits for or shares another's.
   */
  answer<T>(
    question: Question | undefined,
    make: () => Promise<Made<T>>,
  ): Promise<{ readonly kept: Answer; readonly class: 'cached-read' | 'read' } | { readonly made: T }>;
}

/** Answers to guests, kept for at most RESPONSE_AGE_SECONDS_MAX; those that ask the same at once are answered together. See decision 0029. */
export function responseCache(cache: Cache, clock: Clock, telemetry: Telemetry): ResponseCache {
  const kinds = new LRUCache<string, 'shared' | 'personal'>({ max: DOCUMENTS_MAX });
  /** No more than requests that are being answered. */
  const flights = new Map<string, { readonly began: number; readonly shared: Promise<Answer | undefined> }>();
  const count = (outcome: 'hit' | 'joined' | 'miss' | 'bypass'): void =>
    telemetry.count(cacheLookups, { cache: 'responses', outcome });
  const now = (): number => clock.monotonicSeconds();
  telemetry.gauge(responseAgeMax, {}, RESPONSE_AGE_SECONDS_MAX);

  const learn = ({ document }: Question, shared: Made<unknown>['shared']): void => {
    if (shared === 'never') kinds.set(document, 'personal');
    else if (shared !== undefined && kinds.get(document) !== 'personal') kinds.set(document, 'shared');
  };

  const lookUp = async (key: string): Promise<Answer | undefined> => {
    const text = await cache.get(key);
    const at = text?.indexOf('\n') ?? -1;
    return text === undefined || at < 0 ? undefined : { label: operationLabel(text.slice(0, at)), body: text.slice(at + 1) };
  };

  return {
    async answer(question, make) {
      if (!question || kinds.get(question.document) !== 'shared') {
        count('bypass');
        const { reply, shared } = await make();
        if (question) learn(question, shared);
        return { made: reply };
      }
      const began = now();
      const { version } = cache;
      const kept = await lookUp(question.key);
      if (kept) {
        count('hit');
        return { kept, class: 'cached-read' };
      }
      const name = `${version}:${question.key}`;
      const flight = flights.get(name);
      // What a slow one has read may be older than anything that may be answered.
      const joined = flight && began - flight.began < RESPONSE_AGE_SECONDS_MAX ? await flight.shared : undefined;
      if (joined) {
        count('joined');
        return { kept: joined, class: 'read' };
      }
      count('miss');
      const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
      const own = { began, shared: promise };
      if (!flights.has(name)) flights.set(name, own);
      try {
        const { reply, shared } = await make();
        learn(question, shared);
        if (shared !== undefined && shared !== 'never') {
          resolve(shared);
          const ttlMs = (RESPONSE_AGE_SECONDS_MAX - (now() - began)) * 1000;
          void cache.set(question.key, `${shared.label}\n${shared.body}`, { version, ttlMs });
        }
        return { made: reply };
      } finally {
        resolve(undefined);
        if (flights.get(name) === own) flights.delete(name);
      }
    },
  };
}
