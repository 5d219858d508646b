import 'server-only';
import { statusOf, type Status } from './index';

const PROBER_URL = process.env['PROBER_URL'] ?? 'http://127.0.0.1:9484';

/** Asks the prober. Throws when it does not answer within 3 s, or says something else. */
export const askProber = async (): Promise<Status> =>
  statusOf(await fetch(`${PROBER_URL}/verdicts`, { signal: AbortSignal.timeout(3000), cache: 'no-store' }));
