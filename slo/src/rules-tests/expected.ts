import type { Alert } from '../alert.ts';
import { errorBudget, hasHeadroom, type HeadroomSli, type Objective } from '../objective.ts';
import { HEADROOM_CORES } from './headroom-cases.ts';
import { errorRatio, type Phase } from './timeline.ts';

const DAYS_30_MINUTES = 43_200;
/** The window whose burn an alert tells, by the end of its name. */
const TOLD_MINUTES: Readonly<Record<string, number>> = { Fast: 60, Slowly: 360 };

/** Of the first phase, by definition. */
const headroom = ({ requiredPerSecond }: HeadroomSli, [phase]: readonly Phase[]): number =>
  phase ? ((phase.good / phase.bad) * HEADROOM_CORES) / requiredPerSecond : 0;

/** The numbers that the annotations print, by the definitions of burn rate and budget. */
function numbers(objective: Objective, alert: Alert, phases: readonly Phase[], atMinutes: number): Record<string, string> {
  if (hasHeadroom(objective))
    return alert.alert.endsWith('Silent')
      ? {}
      : { headroom: `${headroom(objective.sli, phases).toFixed(2)} times what is required` };
  const budget = errorBudget(objective);
  const left = 1 - errorRatio(phases, atMinutes, DAYS_30_MINUTES) / budget;
  const windowMinutes = Object.entries(TOLD_MINUTES).find(([end]) => alert.alert.endsWith(end))?.[1];
  if (windowMinutes === undefined) return { budget_left: `${(100 * left).toFixed(0)} %` };
  const rate = errorRatio(phases, atMinutes, windowMinutes) / budget;
  return {
    budget_left: `${(100 * left).toFixed(0)} %`,
    burn: `${rate.toFixed(1)} times the allowed speed`,
    exhaustion: `${((Math.max(0, left) * DAYS_30_MINUTES) / 60 / rate).toFixed(0)} hours at this speed`,
  };
}

/** An alert as promtool must see it fire: a stream split off fires beside all streams together, where they fail together. */
export function expectedAlerts(
  objective: Objective,
  alert: Alert,
  phases: readonly Phase[],
  atMinutes: number,
  isOfAll: boolean,
): readonly unknown[] {
  const { splitBy, sli } = objective;
  const annotations = { ...alert.annotations, ...numbers(objective, alert, phases, atMinutes) };
  const streams =
    splitBy === undefined || alert.alert.endsWith('Silent')
      ? [{}]
      : [...(isOfAll ? ['all'] : []), sli.metric.labels[splitBy]?.[0] ?? ''].map((stream) => ({ [splitBy]: stream }));
  return streams.map((stream) => ({ exp_labels: { ...alert.labels, ...stream }, exp_annotations: annotations }));
}
