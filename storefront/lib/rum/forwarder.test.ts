/** @jest-environment node */
import { afterEach, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserPayload, idOf, event, vitals } from '../../test/browser-payload';
import { receiving } from '../../test/rum';
import { Forwarder } from './forwarder';

describe('what is sent on', () => {
  const opened: Server[] = [];
  afterEach(() => {
    for (const server of opened.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  async function collecting(): Promise<{ url: string; bodies: string[] }> {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        bodies.push(text);
        response.writeHead(202).end();
      });
    });
    opened.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
  }

  test('to a collector is made of what was read, and to the platform of the steps alone', async () => {
    const [collector, platform] = [await collecting(), await collecting()];
    const telemetry = recordingTelemetry();
    const forwarders = {
      collector: new Forwarder({ to: 'collector', url: collector.url, telemetry }),
      platform: new Forwarder({ to: 'platform', url: platform.url, telemetry }),
    };
    const rum = receiving({ telemetry, ...forwarders });
    await rum.send({
      ...browserPayload({ measurements: [vitals({ lcp: 900 })], events: [event('product-view')] }),
      note: 'ann@example.com',
    });
    await forwarders.collector.idle();
    await forwarders.platform.idle();
    expect(JSON.parse(platform.bodies[0] ?? '')).toEqual({ visit: 'b'.repeat(32), audience: 'shopper', steps: ['product-view'] });
    expect(JSON.parse(collector.bodies[0] ?? '')).toMatchObject({
      meta: { page: { id: '/p/[id]' } },
      measurements: [{ type: 'web-vitals', values: { lcp: 900 } }],
      events: [{ name: 'product-view' }],
    });
    expect(collector.bodies[0]).not.toContain('ann@example.com');
  });

  test('to nobody who answers costs the shopper nothing, and what does not fit is dropped', async () => {
    const hanging = createServer(() => undefined);
    opened.push(hanging);
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}`;
    const telemetry = recordingTelemetry();
    const collector = new Forwarder({ to: 'collector', url, telemetry, waitingMax: 3 });
    const rum = receiving({ telemetry, collector });
    for (let at = 0; at < 10; at += 1) expect(await rum.send(browserPayload({ load: idOf(at) }))).toBe(202);
    expect(telemetry.metrics.filter(({ labels }) => labels['outcome'] === 'dropped')).toHaveLength(6);
    hanging.closeAllConnections();
    hanging.close();
    await collector.idle();
    expect(telemetry.metrics.filter(({ labels }) => labels['outcome'] === 'failed')).toHaveLength(4);
  });
});
