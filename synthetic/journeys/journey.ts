import type { JourneyCheck } from '../../observability/conventions/synthetic.ts';

/** All documents there are, in `synthetic/operations/<name>.graphql`. */
export const JOURNEY_OPERATIONS = [
  'JourneyCategories',
  'JourneySearch',
  'JourneySuggest',
  'JourneyProduct',
  'JourneyAddToCart',
  'JourneyPlaceOrder',
  'JourneyOrder',
  'JourneyCancelOrder',
  'JourneySignIn',
  'JourneyAccount',
  'JourneySignOut',
] as const;
export type JourneyOperation = (typeof JOURNEY_OPERATIONS)[number];
const WRITES: ReadonlySet<JourneyOperation> = new Set([
  'JourneyAddToCart',
  'JourneyPlaceOrder',
  'JourneyCancelOrder',
  'JourneySignIn',
  'JourneySignOut',
]);
/** The platform's `class` label of an operation. */
export const classOf = (operation: JourneyOperation): 'read' | 'write' => (WRITES.has(operation) ? 'write' : 'read');

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
/** Nothing is asked for so long: what was started goes on without us. */
export interface Wait {
  readonly kind: 'wait';
  readonly seconds: number;
}
export type Step = Query | Check | Wait;
/**
 * Yields requests, findings and waits and receives the data of each answer; the driver keeps its cookies, as a browser does, and ends it
 * early when there is no proper answer.
 */
export type Journey = Generator<Step, void, unknown>;

export interface Shop {
  /** One of them, or undefined when there are none; the same seed picks the same. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  /** Never the same twice, whatever the seed: 24 letters and digits. */
  readonly unique: () => string;
  /** Of an account of the prober's own; without it the journeys that sign in are left out. */
  readonly account: Account | undefined;
}

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** A chooser that repeats itself for the same seed (mulberry32). */
export function shopOf(seed: number, account?: Account): Shop {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    pick: (items) => items[Math.floor(next() * items.length)],
    // k6 has no node:crypto, and Node and k6 both have this.
    unique: () => Array.from({ length: 24 }, () => Math.floor(Math.random() * 36).toString(36)).join(''),
    account,
  };
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

/** Lets time pass. */
export function* wait(seconds: number): Generator<Wait, void, unknown> {
  yield { kind: 'wait', seconds };
}

/** Says whether the shop did what a shopper expects; returns it. */
export function* check(name: JourneyCheck, passed: boolean): Generator<Check, boolean, unknown> {
  yield { kind: 'check', name, passed };
  return passed;
}
