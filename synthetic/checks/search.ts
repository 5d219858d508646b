// k6 run synthetic/checks/search.ts; PLATFORM_URL, FORWARDED_SECRET and CI=true (latency does not gate) come from the environment.
import { checkOptions, walkOnce } from '../drivers/k6.ts';

export const options = checkOptions(20);
export default (): void => walkOnce('search');
