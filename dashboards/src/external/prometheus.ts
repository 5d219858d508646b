import { counter, gauge } from '@asyncflow/observability/conventions/define.ts';
import { ANY } from './exporter.ts';

// What Prometheus says of its targets, its rules and itself.

export const up = gauge('up', 'Whether the last scrape succeeded.', {});
export const scrapeDuration = gauge('scrape_duration_seconds', 'Time of the last scrape.', {});
export const scrapeSamples = gauge('scrape_samples_scraped', 'Series of a target.', {});
export const alerts = gauge('ALERTS', 'An alert that is pending or firing.', {
  alertname: ANY,
  alertstate: ['pending', 'firing'],
  severity: ['page', 'ticket', 'none'],
  objective: ANY,
  owner: ANY,
});
export const headSeries = gauge('prometheus_tsdb_head_series', 'Series kept in memory.', {});
export const samplesAppended = counter('prometheus_tsdb_head_samples_appended_total', 'Samples stored.', { type: ANY });
export const blockBytes = gauge('prometheus_tsdb_storage_blocks_bytes', 'Bytes of the blocks on disk.', {});
export const exemplarsKept = gauge('prometheus_tsdb_exemplar_exemplars_in_storage', 'Exemplars in memory.', {});
export const ruleFailures = counter('prometheus_rule_evaluation_failures_total', 'Rules that could not be evaluated.', {
  rule_group: ANY,
});
export const ruleDuration = gauge('prometheus_rule_group_last_duration_seconds', 'Time of the last evaluation.', {
  rule_group: ANY,
});
export const notificationsDropped = counter('prometheus_notifications_dropped_total', 'Alerts that reached no Alertmanager.', {});
