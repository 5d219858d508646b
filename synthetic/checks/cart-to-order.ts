// k6 run synthetic/checks/cart-to-order.ts; PLATFORM_URL, FORWARDED_SECRET and CI=true (latency does not gate) come from the environment.
import { OBJECTIVES } from '../../slo/objectives/all.ts';
import { k6Thresholds } from '../../slo/src/k6-thresholds.ts';
import { walk } from '../drivers/k6.ts';
import { cartToOrder } from '../journeys/cart-to-order.ts';
import { shopOf } from '../journeys/journey.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;
declare const __ITER: number;

export const options = { vus: 1, iterations: 5, thresholds: k6Thresholds(OBJECTIVES, __ENV['CI'] !== 'true') };

export default function run(): void {
  walk(cartToOrder(shopOf(__ITER + 1)));
}
