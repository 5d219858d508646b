import { counter, gauge, histogram, span } from '../../../observability/conventions/define.ts';
import { defineObjective, type Objective } from '../objective.ts';

// One objective of each kind, over instruments of their own: what each stage makes of them is in the folder of its name.

const work = span('shop.work', ['shop.kind', 'error.type']);
const looks = counter('shop_looks_total', 'Looks of the witness.', { outcome: ['looked', 'could-not-look'] });
const common = {
  feels: { ko: '느립니다.', en: 'It is slow.' },
  owner: 'shop',
  service: 'platform',
  windowDays: 30,
  board: 'api',
  badEventsMin: 4,
  traces: { span: work },
} as const;

const latency = defineObjective({
  ...common,
  name: 'latency-example',
  sli: {
    kind: 'latency',
    // A whole number, which Prometheus 2 and 3 write differently.
    metric: histogram(
      'shop_work_seconds',
      'Time of work.',
      { kind: ['read', 'write'], outcome: ['ok', 'error', 'refused'] },
      [1, 30],
    ),
    thresholdSeconds: 30,
    good: { outcome: ['ok'] },
    excluded: { outcome: ['refused'] },
  },
  target: 0.99,
  alerting: 'page',
  splitBy: 'kind',
  witness: { metric: looks, excluded: { outcome: ['could-not-look'] } },
  traces: { span: work, where: { 'shop.kind': 'read' }, slowerThanSeconds: 30 },
});
const availability = defineObjective({
  ...common,
  name: 'availability-example',
  sli: {
    kind: 'availability',
    metric: counter('shop_answers_total', 'Answers.', { outcome: ['ok', 'error'] }),
    good: { outcome: ['ok'] },
    excluded: {},
  },
  target: 0.95,
  alerting: 'ticket',
});
const ratio = defineObjective({
  ...common,
  name: 'ratio-example',
  sli: {
    kind: 'ratio',
    metric: counter('shop_visits_total', 'Visits.', { audience: ['shopper', 'bot'] }),
    excluded: { audience: ['bot'] },
    goodMetric: counter('shop_orders_total', 'Orders.', { audience: ['shopper', 'synthetic'] }),
    goodExcluded: { audience: ['synthetic'] },
  },
  target: 0.085,
  alerting: 'report',
  silenceMinutes: 60,
  witnessEventsMin: 5,
  witness: { metric: looks, excluded: {} },
});
/** Judged every quarter of an hour; three bad ones in a row are a ticket. */
export const searchQuality = defineObjective({
  ...common,
  name: 'slices-example',
  sli: {
    kind: 'slices',
    metric: counter('shop_quality_slices_total', 'Evaluations of search quality.', { verdict: ['good', 'bad'] }),
    good: { verdict: ['good'] },
    excluded: {},
    sliceMinutes: 15,
    badInARow: 3,
  },
  target: 0.99,
  alerting: 'ticket',
  silenceMinutes: 30,
});
/** Room for 25,000 transactions a second. */
export const capacity = defineObjective({
  ...common,
  name: 'headroom-example',
  sli: {
    kind: 'headroom',
    metric: counter('shop_transactions_total', 'Transactions.', { outcome: ['ok', 'error', 'refused'] }),
    good: { outcome: ['ok'] },
    excluded: { outcome: ['refused'] },
    cpuSeconds: counter('process_cpu_seconds_total', 'CPU seconds.', {}),
    spentBy: {
      metric: gauge('shop_info', 'Always 1.', { service: ['till', 'window', 'guard'] }),
      matching: { service: ['till', 'window'] },
    },
    cores: gauge('shop_cores', 'Cores.', {}),
    requiredPerSecond: 25_000,
    busyCoresMin: 0.5,
  },
  target: 1,
  alerting: 'ticket',
});

export const EXAMPLES: readonly Objective[] = [latency, availability, ratio, searchQuality, capacity];
