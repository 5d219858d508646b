import { errorBudget, type Objective } from './objective.ts';

/** k6 thresholds of the objectives that k6 can feel by itself; 99 % within 150 ms is `p(99)<=150`. Latency ones only when they may gate. */
export function k6Thresholds(objectives: readonly Objective[], latencyGates: boolean): Record<string, string[]> {
  const thresholds: Record<string, string[]> = {};
  for (const { name, sli, target } of objectives) {
    if (sli.kind === 'latency') {
      if (latencyGates)
        thresholds['http_req_duration'] = [`p(${Number((target * 100).toPrecision(6))})<=${sli.thresholdSeconds * 1000}`];
    } else if (name === 'journeys') thresholds['checks'] = [`rate>=${target}`];
    else if (name === 'api-availability') thresholds['http_req_failed'] = [`rate<=${errorBudget({ target })}`];
  }
  return thresholds;
}
