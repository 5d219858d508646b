import { PLATFORM_URL } from '../graph/platform-url';
import { telemetry } from '../telemetry/server';
import { Forwarder } from './forwarder';
import { PageLoads } from './page-loads';
import { RumLimits } from './rate-limit';
import { Replays } from './replays';
import type { ReceiverMeans } from './receiver';

const SWEEP_EVERY_MS = 1000;
let means: ReceiverMeans | undefined;

/** What this process receives payloads with; undefined without telemetry (while the shop is being built). */
export function receiverMeans(): ReceiverMeans | undefined {
  if (means) return means;
  const active = telemetry();
  if (!active) return undefined;
  const seconds = (): number => performance.now() / 1000;
  const forwardedSecret = process.env['FORWARDED_SECRET'];
  const collectorUrl = process.env['FARO_FORWARD_URL'];
  const loads = new PageLoads(active, seconds);
  setInterval(() => loads.sweep(), SWEEP_EVERY_MS).unref();
  means = {
    telemetry: active,
    limits: new RumLimits(active, seconds),
    replays: new Replays(active),
    loads,
    forwardedSecret,
    collector: collectorUrl ? new Forwarder({ to: 'collector', url: collectorUrl, telemetry: active }) : undefined,
    platform:
      forwardedSecret === undefined
        ? undefined
        : new Forwarder({
            to: 'platform',
            url: `${PLATFORM_URL}/internal/funnel`,
            headers: { 'x-asyncflow-forwarded-secret': forwardedSecret },
            telemetry: active,
          }),
  };
  return means;
}
