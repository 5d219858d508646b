// k6 run synthetic/checks/cart-to-order.ts; PLATFORM_URL, FORWARDED_SECRET and CI=true (latency does not gate) come from the environment.
import { checkOptions, walkOnce } from '../drivers/k6.ts';

export const options = checkOptions(5);
export default (): void => walkOnce('cart-to-order');
