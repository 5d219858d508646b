// k6 run synthetic/checks/search.ts; PLATFORM_URL, FORWARDED_SECRET and CI=true (latency does not gate) come from the environment.
import { OBJECTIVES } from '../../slo/objectives/all.ts';
import { k6Thresholds } from '../../slo/src/k6-thresholds.ts';
import { walk } from '../drivers/k6.ts';
import { search } from '../journeys/search.ts';
import { shopOf } from '../journeys/journey.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;
declare const __ITER: number;

export const options = { vus: 1, iterations: 20, thresholds: k6Thresholds(OBJECTIVES, __ENV['CI'] !== 'true') };

export default function run(): void {
  walk(search(shopOf(__ITER + 1)));
}
