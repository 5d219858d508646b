import { counter, histogram, log } from './define.ts';

export const JOURNEYS = ['browse', 'search', 'account', 'cart-to-order'] as const;
export type JourneyName = (typeof JOURNEYS)[number];

/** `failed`: the shop did not do what a shopper expects, or did not answer. `prober-error`: we could not look; says nothing of the shop. */
export const JOURNEY_OUTCOMES = ['passed', 'failed', 'prober-error'] as const;
export type JourneyOutcome = (typeof JOURNEY_OUTCOMES)[number];

export const JOURNEY_CHECKS = [
  'answers',
  'lists-categories',
  'category-holds-products',
  'product-opens',
  'price-is-sane',
  'stock-agrees',
  'picture-is-described',
  'reviews-are-sane',
  'finds-in-korean',
  'budget-is-understood',
  'budget-is-kept',
  'finds-in-english',
  'suggests-half-typed-hangul',
  'facet-narrows',
  'sorted-by-price',
  'nonsense-is-empty',
  'next-page-is-new',
  'signs-in',
  'knows-the-shopper',
  'shows-orders',
  'signs-out',
  'something-is-in-stock',
  'cart-holds-it',
  'order-is-placed',
  'order-is-placed-once',
  'order-is-confirmed',
  'order-is-taken-back',
] as const;
export type JourneyCheck = (typeof JOURNEY_CHECKS)[number];

/** The SLI of the objective `journeys`, and the witness of every objective's silence. */
export const journeyRuns = counter('asyncflow_journey_runs_total', 'Synthetic journeys by how they ended.', {
  journey: JOURNEYS,
  outcome: JOURNEY_OUTCOMES,
});
export const journeyDuration = histogram(
  'asyncflow_journey_duration_seconds',
  'Time a synthetic journey took, all its requests together.',
  { journey: JOURNEYS },
  [0.025, 0.05, 0.1, 0.25, 0.5, 1.5, 5.5, 15.5],
);
export const journeyCheckFailures = counter('asyncflow_journey_check_failures_total', 'Checks of journeys that failed.', {
  journey: JOURNEYS,
  check: JOURNEY_CHECKS,
});

export const journeyFailed = log('warn', 'synthetic.journey.failed', 'A journey failed.', ['journey', 'check', 'trace_id'], {
  isTraced: true,
});
export const proberFailed = log('error', 'synthetic.prober.failed', 'The prober could not look.', ['journey', 'error.type']);
export const proberStarted = log('info', 'synthetic.prober.started', 'The prober runs.', ['port']);
export const proberStopped = log('info', 'synthetic.prober.stopped', 'The prober has stopped.', []);
