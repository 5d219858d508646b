import * as collectors from './collectors.ts';
import type { Exporter } from './exporter.ts';
import * as host from './host.ts';
import * as k6 from './k6.ts';
import * as postgres from './postgres.ts';
import * as process from './process.ts';
import * as prometheus from './prometheus.ts';
import * as recorded from './recorded.ts';
import * as redis from './redis.ts';

/** Everything a board may show beside the contract. */
export const EXPORTERS: readonly Exporter[] = [
  { name: 'slo/generated/rules.yml', reason: 'objectives are judged by recorded series, not again by boards', metrics: recorded },
  { name: 'prom-client', reason: 'its default metrics are exposed as they are', metrics: process },
  { name: 'prometheus', reason: 'scrapes, rules and alerts are known to it alone', metrics: prometheus },
  { name: 'alloy: postgres', reason: 'the server knows its connections, locks and caches', metrics: postgres },
  { name: 'alloy: redis', reason: 'the server knows its memory and hits', metrics: redis },
  { name: 'alloy: host', reason: 'disk and processors belong to the machine', metrics: host },
  { name: 'k6', reason: 'load comes from outside and is measured there', metrics: k6 },
  { name: 'loki, tempo, alloy', reason: 'what they throw away they alone can tell', metrics: collectors },
];
