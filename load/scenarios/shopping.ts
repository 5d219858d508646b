// What people do in the shop, in the shares in which they do it. Run by `npm run load`; on its own: k6 run -e LOAD_PROFILE=smoke load/scenarios/shopping.ts
import exec from 'k6/execution';
import type { JourneyName } from '../../observability/conventions/synthetic.ts';
import { walkOnce } from '../../synthetic/drivers/k6.ts';
import { loadOptions, summaryFiles } from '../src/k6.ts';

/** Of a hundred journeys; 2.3 of a hundred sessions ended in an order when the mission was written. */
const HUNDRED: readonly (readonly [JourneyName, number])[] = [
  ['browse', 62],
  ['search', 35],
  ['cart-to-order', 3],
];
const order: readonly JourneyName[] = HUNDRED.flatMap(([name, share]) => Array.from({ length: share }, () => name));

export const options = loadOptions('shopping');
export const handleSummary = summaryFiles;
// 37 has no divisor in common with 100: every journey comes in its share, and never in a block.
export default (): void => walkOnce(order[(exec.scenario.iterationInTest * 37) % order.length] ?? 'browse');
