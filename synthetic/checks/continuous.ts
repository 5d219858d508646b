// Every journey again and again, as a container of its own: k6 run -o experimental-prometheus-rw synthetic/checks/continuous.ts
// CHECK_EVERY (30s) and CHECK_FOR (24h, then it is started anew) come from the environment beside those of the other checks.
import exec from 'k6/execution';
import { JOURNEYS } from '../../observability/conventions/synthetic.ts';
import { canWalk, continuousOptions, walkOnce } from '../drivers/k6.ts';

const names = JOURNEYS.filter(canWalk);

export const options = continuousOptions(names);
export default (): void => {
  const name = names.find((one) => one === exec.scenario.name);
  if (name) walkOnce(name);
};
