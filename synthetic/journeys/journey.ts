import type { JourneyCheck } from '../../observability/conventions/synthetic.ts';

export type JourneyOperation = 'JourneyCategories' | 'JourneySearch' | 'JourneySuggest' | 'JourneyProduct';
/** All documents there are, in `synthetic/operations/<name>.graphql`. */
export const JOURNEY_OPERATIONS: readonly JourneyOperation[] = [
  'JourneyCategories',
  'JourneySearch',
  'JourneySuggest',
  'JourneyProduct',
];

export interface Query {
  readonly kind: 'query';
  readonly operation: JourneyOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: 'ko' | 'en';
}
export interface Check {
  readonly kind: 'check';
  readonly name: JourneyCheck;
  readonly passed: boolean;
}
/** Yields requests and findings and receives the data of each answer; the driver ends it early when there is no proper answer. */
export type Journey = Generator<Query | Check, void, unknown>;

export interface Shop {
  /** One of them, or undefined when there are none; the same seed picks the same. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

/** A chooser that repeats itself for the same seed (mulberry32). */
export function shopOf(seed: number): Shop {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { pick: (items) => items[Math.floor(next() * items.length)] };
}

/** Asks the shop; `Data` is what the document selects. */
export function* query<Data>(
  operation: JourneyOperation,
  variables: Query['variables'] = {},
  language: Query['language'] = 'ko',
): Generator<Query, Data, unknown> {
  // The platform's own schema check vouches for the shape: each document is validated against it in a test.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (yield { kind: 'query', operation, variables, language }) as Data;
}

/** Says whether the shop did what a shopper expects; returns it. */
export function* check(name: JourneyCheck, passed: boolean): Generator<Check, boolean, unknown> {
  yield { kind: 'check', name, passed };
  return passed;
}
