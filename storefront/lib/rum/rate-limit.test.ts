/** @jest-environment node */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { browserPayload, idOf } from '../../test/browser-payload';
import { receiving, type Receiving } from '../../test/rum';
import { RATES } from './rate-limit';

let rum: Receiving;
beforeEach(() => {
  rum = receiving();
});

describe('the rate', () => {
  test('of one session is limited, and comes back with time', async () => {
    const statuses: number[] = [];
    for (let at = 0; at <= RATES.session.burst; at += 1) statuses.push(await rum.send(browserPayload({ load: idOf(at) })));
    expect(statuses.filter((status) => status === 202)).toHaveLength(RATES.session.burst);
    expect(statuses.at(-1)).toBe(429);
    expect(await rum.send(browserPayload({ visit: idOf(1) }))).toBe(202);
    rum.pass(1);
    expect(await rum.send(browserPayload({ load: idOf(RATES.session.burst) }))).toBe(202);
  });

  test('of one address is limited whatever sessions it makes up', async () => {
    let refused = 0;
    for (let at = 0; at < RATES.address.burst + 10; at += 1)
      if ((await rum.send(browserPayload({ visit: idOf(at) }))) === 429) refused += 1;
    expect(refused).toBe(10);
    expect(await rum.send(browserPayload({ visit: idOf(999) }), { 'x-forwarded-for': '192.0.2.2' })).toBe(202);
  });

  test('of everyone together is limited whatever addresses they make up', () => {
    const admitted = Array.from({ length: RATES.everyone.burst + 50 }, (_, at) => rum.limits.admitsAddress(`made-up-${at}`));
    expect(admitted.filter(Boolean)).toHaveLength(RATES.everyone.burst);
  });
});
