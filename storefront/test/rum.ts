import { expect } from '@jest/globals';
import type { MetricContract } from '@asyncflow/observability/conventions/define.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import type { Forwarder } from '../lib/rum/forwarder';
import { PageLoads } from '../lib/rum/page-loads';
import { RumLimits } from '../lib/rum/rate-limit';
import { receive } from '../lib/rum/receiver';
import { Replays } from '../lib/rum/replays';
import { event } from './browser-payload';

export const SECRET = 'a-secret-of-the-test-only';
const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';

/** The last that a page says of itself. */
export const CLOSED = [event('page-closed')];

/** The receiver of what browsers report, with its own clock and telemetry. */
export function receiving({
  loadsMax,
  telemetry = recordingTelemetry(),
  collector,
  platform,
}: {
  readonly loadsMax?: number;
  readonly telemetry?: RecordingTelemetry;
  readonly collector?: Forwarder;
  readonly platform?: Forwarder;
} = {}) {
  let now = 1000;
  const loads = new PageLoads(telemetry, () => now, ...(loadsMax === undefined ? [] : [loadsMax]));
  const limits = new RumLimits(telemetry, () => now);
  const replays = new Replays(telemetry);
  return {
    telemetry,
    loads,
    limits,
    pass: (seconds: number): void => void (now += seconds),
    /** Lets a closed page be judged. */
    judge(): void {
      now += 5;
      loads.sweep();
    },
    counted: (metric: MetricContract) =>
      telemetry.metrics.filter(({ name }) => name === metric.name).map(({ labels, value }) => ({ ...labels, value })),
    async send(body: unknown, headers: Record<string, string> = {}): Promise<number> {
      const request = new Request('http://localhost/rum', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: 'locale=ko; telemetry=yes',
          'user-agent': BROWSER,
          'x-forwarded-for': '192.0.2.1',
          ...headers,
        },
        body: typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body),
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      } as RequestInit);
      const answer = await receive(request, { telemetry, limits, replays, loads, forwardedSecret: SECRET, collector, platform });
      expect(await answer.text()).toBe('');
      return answer.status;
    },
  };
}
export type Receiving = ReturnType<typeof receiving>;
