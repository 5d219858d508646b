const DATABASE =
  'the database has to be gone while the shop runs: platform/test/features/database-gone.test.ts, adapters/*/postgres.test.ts';
const TIME = 'a retention has to pass: the tests of the domain move its clock';
const DEAD = 'something has to fail for the last time: platform/test/contract, jobs and product-change in platform/test/features';
const FLOOD = 'more has to happen than a budget allows: observability/node/sampling.test.ts, span-export.test.ts';
const BROKEN = 'a process of the shop has to be broken: its own tests break it';
const REDIS = 'Redis has to be there, and to go: platform/test/redis/link.component.test.ts';

/** Names that only a fault, or time, brings about, and what does instead of this check. */
export const UNPROVOKED: Readonly<Record<string, string>> = {
  asyncflow_analytics_deleted_total: TIME,
  asyncflow_carts_expired_total: TIME,
  asyncflow_outbox_deleted_total: TIME,
  asyncflow_event_resyncs_total: DATABASE,
  'event-bus.lost': DATABASE,
  'event-bus.recovered': DATABASE,
  'job-queue.lost': DATABASE,
  'job-queue.recovered': DATABASE,
  'database.lost': DATABASE,
  'database.recovered': DATABASE,
  'accounts.sweep-failed': DATABASE,
  'search.index.build-failed': DATABASE,
  'domain.failed': DATABASE,
  asyncflow_flows_overdue_unknown_total: DATABASE,
  asyncflow_redis_up: REDIS,
  asyncflow_redis_command_duration_seconds: REDIS,
  asyncflow_redis_fallbacks_total: REDIS,
  'redis.command': REDIS,
  'redis.lost': REDIS,
  'redis.recovered': REDIS,
  asyncflow_jobs_freed_total: BROKEN,
  'request.failed': BROKEN,
  'storefront.page-failed': BROKEN,
  asyncflow_journey_check_failures_total: BROKEN,
  'synthetic.journey.failed': BROKEN,
  'synthetic.prober.failed': BROKEN,
  'event.dead-letter': DEAD,
  'event.dead-lettered': DEAD,
  'job.dead': DEAD,
  'order.decline': DEAD,
  asyncflow_log_lines_dropped_total: FLOOD,
  asyncflow_spans_dropped_total: FLOOD,
  asyncflow_traces_left_out_total: FLOOD,
  asyncflow_telemetry_undeclared_total: 'in development an undeclared name throws: observability/node/contract.test.ts',
};
