import type { CounterContract } from '../conventions/define.ts';
import * as accounts from '../conventions/accounts.ts';
import * as analytics from '../conventions/analytics.ts';
import * as cache from '../conventions/cache.ts';
import * as cart from '../conventions/cart.ts';
import * as events from '../conventions/events.ts';
import * as flows from '../conventions/flows.ts';
import * as graphql from '../conventions/graphql.ts';
import * as jobs from '../conventions/jobs.ts';
import * as mail from '../conventions/mail.ts';
import * as onCall from '../conventions/on-call.ts';
import * as orders from '../conventions/orders.ts';
import * as process from '../conventions/process.ts';
import * as redis from '../conventions/redis.ts';
import * as rum from '../conventions/rum.ts';
import * as search from '../conventions/search.ts';
import * as storefront from '../conventions/storefront.ts';
import * as synthetic from '../conventions/synthetic.ts';

type Service = (typeof process.buildInfo.labels.service)[number];

/** What each service counts beside what every process does. */
const CONVENTIONS: Readonly<Record<Service, readonly object[]>> = {
  platform: [accounts, analytics, cache, cart, events, flows, graphql, jobs, mail, orders, redis, search],
  storefront: [rum, storefront],
  prober: [synthetic],
  'on-call': [onCall],
  test: [],
};

const isCounter = (value: unknown): value is CounterContract =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'counter';

/** The counters of a service, which it shows before anything has happened. What prom-client counts it shows by itself. */
export const countedBy = (service: Service): readonly CounterContract[] =>
  [process, ...CONVENTIONS[service]]
    .flatMap((declarations) => Object.values(declarations) as unknown[])
    .filter((value) => isCounter(value))
    .filter(({ name }) => !process.isDefaultMetric(name));
