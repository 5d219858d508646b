import type { Alert } from './alert.ts';
import type { Links } from './links.ts';
import { alertLabels, annotations } from './metadata.ts';
import { pascalCase, type Objective } from './objective.ts';
import { selector, selectors, witnessCount } from './sli.ts';

/** Several rounds of the prober. */
const SILENCE_MINUTES = 10;

/** The witness has traffic and the SLI's counters do not move; `absent()` alone never fires on a dead instrument. */
export function silenceAlert(objective: Objective, links: Links): Alert {
  const { name, alerting } = objective;
  const alert = `${pascalCase(name)}Silent`;
  const window = `${objective.silenceMinutes ?? SILENCE_MINUTES}m`;
  const still = `(sum(increase(${selectors(objective.sli).total}[${window}])) or vector(0)) == 0`;
  const witness = witnessCount(objective);
  // `increase` is no whole number.
  const enough = (objective.witnessEventsMin ?? 1) - 0.5;
  return {
    alert,
    expr: witness ? `${still} and on() (sum(increase(${selector(witness)}[${window}])) > ${enough})` : still,
    for: '5m',
    labels: alertLabels(objective, alerting === 'page' ? 'page' : 'ticket'),
    annotations: annotations(objective, alert, `${name} is not being measured: its counter stands still.`, links, {
      isOfStream: false,
    }),
  };
}
