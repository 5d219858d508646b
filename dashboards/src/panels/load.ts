import { PercentUnit, RequestsPerSecond, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { GOOD_LCP_SECONDS } from '@asyncflow/observability/conventions/rum.ts';
import { apiAvailability } from '@asyncflow/slo/objectives/api-availability.ts';
import { errorBudget } from '@asyncflow/slo/src/objective.ts';
import { toBoard } from '../kit/links.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as api from '../queries/api.ts';
import * as load from '../queries/load.ts';

const asTheyAsk = toBoard('What they ask', 'api', { audience: 'synthetic' });
const runtime = toBoard('Data stores and runtime', 'data');

export const requests = timeseries({
  title: 'k6: requests',
  description:
    'By scenario. Less than the profile asks while iterations are dropped: the generator is saturated, and the run says nothing of the shop.',
  unit: RequestsPerSecond,
  queries: [{ ask: load.requests, legend: '{{scenario}}' }],
  links: [asTheyAsk],
});
export const requestTime = timeseries({
  title: 'k6: how long does a request take?',
  description:
    'As the client sees it; the line is the objective. Longer than the API says: the way there, or the generator itself.',
  unit: Seconds,
  queries: (['P50', 'P95', 'P99'] as const).map((percentile) => ({
    ask: load.requestTime(percentile),
    legend: `${percentile} {{scenario}}`,
  })),
  thresholds: badAbove(api.LIMIT_SECONDS),
  links: [asTheyAsk, runtime],
});
export const failed = timeseries({
  title: 'k6: what share of requests fails?',
  description: 'Above the line the run breaks its promise: see errors of the same time on API and search.',
  unit: PercentUnit,
  queries: [{ ask: load.failed, legend: '{{scenario}}' }],
  thresholds: badAbove(errorBudget(apiAvailability)),
  links: [asTheyAsk],
});
export const checks = timeseries({
  title: 'k6: do checks hold?',
  description:
    'Answers that were as a shopper expects. Below 1 with no request failed: the answer is wrong; run that journey by itself.',
  unit: PercentUnit,
  queries: [{ ask: load.checks, legend: '{{check}}' }],
  thresholds: badBelow(1),
  max: 1,
  links: [asTheyAsk],
});
export const saturation = timeseries({
  title: 'k6: who is saturated?',
  description:
    'Dropped iterations are the generator’s fault: give it more virtual users or a machine of its own before believing the run.',
  unit: Short,
  queries: [
    { ask: load.users, legend: 'virtual users' },
    { ask: load.iterations, legend: 'journeys a second, {{scenario}}' },
    { ask: load.dropped, legend: 'dropped a second, {{scenario}}' },
  ],
  links: [runtime],
});
export const browserLcp = timeseries({
  title: 'k6 browser: LCP',
  description:
    'P99 of a browser of ours on a quiet machine; the line is a good LCP. It rises before shoppers’ does: see what the last deploy added to the page.',
  unit: Seconds,
  queries: [{ ask: load.browserLcp, legend: '{{scenario}}' }],
  thresholds: badAbove(GOOD_LCP_SECONDS),
  links: [toBoard('Shopper experience', 'shoppers')],
});
