import { beforeEach, describe, expect, test } from '@jest/globals';
import { cacheLookups, RESPONSE_AGE_SECONDS_MAX } from '@asyncflow/observability/conventions/cache.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import fc from 'fast-check';
import { manualClock, type ManualClock } from '../../test/manual-clock.ts';
import { memoryCache } from '../adapters/cache/memory.ts';
import type { Cache } from '../ports/cache.ts';
import { questionOf, responseCache, type Answer, type Made, type ResponseCache } from './response-cache.ts';

const QUESTION = { document: 'document', key: 'key' };
const AGE_MS_MAX = RESPONSE_AGE_SECONDS_MAX * 1000;

let clock: ManualClock;
let telemetry: RecordingTelemetry;
let cache: Cache;
let responses: ResponseCache;
/** The price as it is now, and how often it was read. */
let price: number;
let reads: number;

const shared = (body: string): Made<string> => ({ reply: body, shared: { label: 'ProductPage', body } });
const read = async (): Promise<Made<string>> => {
  reads += 1;
  return shared(`price ${price}`);
};
const ask = async (make = read, question = QUESTION): Promise<string> => {
  const answered = await responses.answer(question, make);
  return 'kept' in answered ? answered.kept.body : answered.made;
};
const outcomes = (): readonly (string | undefined)[] =>
  telemetry.metrics.filter(({ name }) => name === cacheLookups.name).map(({ labels }) => labels['outcome']);

beforeEach(async () => {
  clock = manualClock();
  telemetry = recordingTelemetry();
  cache = memoryCache({ name: 'responses', clock, telemetry, bytesMax: 1_000_000 });
  responses = responseCache(cache, clock, telemetry);
  [price, reads] = [1, 0];
  // The document is known from now on, and nothing is kept.
  await responses.answer({ document: 'document', key: 'another key' }, read);
  reads = 0;
});

describe('an answer for anybody', () => {
  test('is made once and kept, with its label, for as long as the contract says and no longer', async () => {
    await ask();
    price = 2;
    await clock.advance(AGE_MS_MAX - 1);
    expect(await responses.answer(QUESTION, read)).toEqual({
      kept: { label: 'ProductPage', body: 'price 1' } satisfies Answer,
      class: 'cached-read',
    });
    await clock.advance(1);
    expect(await ask()).toBe('price 2');
    expect(outcomes()).toEqual(['bypass', 'miss', 'hit', 'miss']);
  });

  test('ages from before it was read, not from when it was ready', async () => {
    await ask(async () => {
      const made = shared(`price ${price}`);
      await clock.advance(AGE_MS_MAX - 100);
      return made;
    });
    price = 2;
    await clock.advance(99);
    expect(await ask()).toBe('price 1');
    await clock.advance(1);
    expect(await ask()).toBe('price 2');
  });

  test('is over at once when a change is heard of, also one that is heard of while it is being read', async () => {
    await ask();
    price = 2;
    await cache.outdate(1n);
    expect(await ask()).toBe('price 2');
    await clock.advance(AGE_MS_MAX);
    await ask(async () => {
      const made = shared('price 2');
      price = 3;
      await cache.outdate(2n);
      return made;
    });
    expect(await ask()).toBe('price 3');
  });

  test('is never older than the contract says, whatever happens when', async () => {
    const step = fc.record({ waitMs: fc.nat(700), slowMs: fc.nat(1500), isHeardOf: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const own = manualClock();
        const kept = memoryCache({ name: 'responses', clock: own, telemetry, bytesMax: 1_000_000 });
        const answers = responseCache(kept, own, telemetry);
        const seconds = own.monotonicSeconds();
        const ageMs = (body: string, at: number): number => at - Number(body);
        const at = (): number => Math.round((own.monotonicSeconds() - seconds) * 1000);
        const checks: Promise<void>[] = [];
        const settle = () => new Promise((resolve) => setImmediate(resolve));
        for (const [number, { waitMs, slowMs, isHeardOf }] of steps.entries()) {
          const asked = at();
          checks.push(
            answers
              .answer(QUESTION, async () => {
                const made = shared(String(at()));
                await own.sleep(slowMs);
                return made;
              })
              .then((answered) => {
                expect(ageMs('kept' in answered ? answered.kept.body : answered.made, asked)).toBeLessThanOrEqual(AGE_MS_MAX);
              }),
          );
          await settle();
          await own.advance(waitMs);
          if (isHeardOf) await kept.outdate(BigInt(number + 1));
        }
        await settle();
        await own.advance(10_000);
        await Promise.all(checks);
      }),
      { numRuns: 200 },
    );
  });

  test('is asked for by many at once and made once', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = async (): Promise<Made<string>> => {
      await gate.promise;
      return read();
    };
    const asked = Array.from({ length: 20 }, () => ask(slow));
    await new Promise((resolve) => setImmediate(resolve));
    gate.resolve();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['price 1']));
    expect(reads).toBe(1);
    expect(outcomes().filter((outcome) => outcome === 'joined')).toHaveLength(19);
  });

  test('is not waited for by who came when it was too old to be given', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = ask(async () => {
      const made = shared('price 1');
      await gate.promise;
      return made;
    });
    await clock.advance(AGE_MS_MAX);
    price = 2;
    expect(await ask()).toBe('price 2');
    gate.resolve();
    expect(await slow).toBe('price 1');
    expect(await ask()).toBe('price 2');
  });

  test('that could not be made is made by each for themselves, and nothing is kept', async () => {
    const failing = () => Promise.reject(new Error('the database is away'));
    const asked = await Promise.allSettled([ask(failing), ask(failing), ask(read)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    const erroneous = (): Promise<Made<string>> => Promise.resolve({ reply: 'an error', shared: undefined });
    await cache.outdate(1n);
    expect(await ask(erroneous)).toBe('an error');
    expect(await ask()).toBe('price 1');
  });

  test('is not taken from what is no answer of ours', async () => {
    await cache.set('key', 'without a label', { version: cache.version, ttlMs: 1000 });
    expect(await ask()).toBe('price 1');
  });
});

describe('an answer for one only', () => {
  const mine = (whose: string) => (): Promise<Made<string>> => Promise.resolve({ reply: whose, shared: 'never' });
  const OWN = { document: 'own', key: 'own' };

  test('is given to nobody else, not even to who asks at the same time', async () => {
    const asked = ['one', 'two', 'three'].map((whose) => ask(mine(whose), OWN));
    expect(await Promise.all(asked)).toEqual(['one', 'two', 'three']);
    expect(await ask(mine('four'), OWN)).toBe('four');
    expect(outcomes().slice(1)).toEqual(['bypass', 'bypass', 'bypass', 'bypass']);
  });

  test('settles for good that its document is personal, whatever it was before', async () => {
    await ask();
    await clock.advance(AGE_MS_MAX);
    expect(await Promise.all([ask(mine('one')), ask(mine('two'))])).toEqual(['one', 'two']);
    await ask();
    price = 2;
    expect(await ask()).toBe('price 2');
  });
});

describe('a question', () => {
  const asked = { method: 'POST', headers: {}, body: { query: '{ a }', variables: { id: 1 }, operationName: 'A' } };
  const guest = { isGuest: true, locale: 'ko' } as const;
  const nested: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));

  test('is the same in the same words, and another with other variables, another operation or in another language', () => {
    const key = questionOf(asked, guest)?.key;
    expect(key).toBe(questionOf(structuredClone(asked), guest)?.key);
    const others = [
      questionOf(asked, { ...guest, locale: 'en' }),
      questionOf({ ...asked, body: { ...asked.body, variables: { id: '1' } } }, guest),
      questionOf({ ...asked, body: { ...asked.body, variables: undefined } }, guest),
      questionOf({ ...asked, body: { ...asked.body, operationName: 'B' } }, guest),
      questionOf({ ...asked, body: { ...asked.body, query: '{ b }' } }, guest),
    ];
    expect(new Set([key, ...others.map((other) => other?.key)]).size).toBe(6);
  });

  test.each([
    ['with a session', asked, { ...guest, isGuest: false }],
    ['by GET', { ...asked, method: 'GET' }, guest],
    ['for another form of answer', { ...asked, headers: { accept: 'application/graphql-response+json' } }, guest],
    ['with extensions', { ...asked, body: { ...asked.body, extensions: {} } }, guest],
    ['in a list', { ...asked, body: [asked.body] }, guest],
    ['with a document that is no text', { ...asked, body: { query: 1 } }, guest],
    ['with nothing', { ...asked, body: null }, guest],
    ['with variables nested too deeply', { ...asked, body: { ...asked.body, variables: { id: nested } } }, guest],
    ['with an operation nested too deeply', { ...asked, body: { ...asked.body, operationName: nested } }, guest],
  ])('%s is never answered from the cache', (_, request, who) => expect(questionOf(request, who)).toBeUndefined());
});
