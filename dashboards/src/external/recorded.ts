import { gauge } from '@asyncflow/observability/conventions/define.ts';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { hasHeadroom } from '@asyncflow/slo/src/objective.ts';
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

const ROOM = { objective: OBJECTIVES.filter(hasHeadroom).map(({ name }) => name) };
export const workRate = gauge('slo:work:rate1h', 'Units of work a second, of 1 hour.', ROOM);
export const busyCores = gauge('slo:busy_cores:rate1h', 'Cores in use, of 1 hour.', ROOM);
export const headroom = gauge('slo:headroom:ratio1h', 'What those could do, of what is required.', ROOM);
