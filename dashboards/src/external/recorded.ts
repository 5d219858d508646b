import { gauge } from '@asyncflow/observability/conventions/define.ts';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { ANY } from './exporter.ts';

// Series that slo/generated/rules.yml records.

const OBJECTIVE = { objective: OBJECTIVES.map(({ name }) => name), class: ANY };
export const errorRatio5m = gauge('slo:error_ratio:rate5m', 'Share of bad events of 5 minutes.', OBJECTIVE);
export const errorRatio1h = gauge('slo:error_ratio:rate1h', 'The same of 1 hour.', OBJECTIVE);
export const errorRatio6h = gauge('slo:error_ratio:rate6h', 'The same of 6 hours.', OBJECTIVE);
export const errorRatio1d = gauge('slo:error_ratio:rate1d', 'The same of 1 day.', OBJECTIVE);
export const errorRatio30d = gauge('slo:error_ratio:rate30d', 'The same of 30 days.', OBJECTIVE);
export const budgetLeft = gauge('slo:error_budget_left:ratio30d', 'Share of the error budget left.', OBJECTIVE);
export const eventRate = gauge('slo:events:rate5m', 'Events judged a second.', OBJECTIVE);
export const badEventRate = gauge('slo:bad_events:rate5m', 'Bad events a second.', OBJECTIVE);
