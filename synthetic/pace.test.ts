import { expect, test } from '@jest/globals';
import { pace } from './pace.ts';

/** A clock that jumps to whenever somebody waits for. */
function paced(perSecond: number) {
  let now = 0;
  const waits: number[] = [];
  const turn = pace(
    perSecond,
    () => now,
    (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  );
  return { turn, waits, advance: (ms: number) => void (now += ms) };
}

test('the first goes at once, those who come together queue up', async () => {
  const { turn, waits } = paced(10);
  await Promise.all([turn(), turn(), turn(), turn()]);
  expect(waits).toEqual([100, 200, 300]);
});
test('who comes after the gap does not wait', async () => {
  const { turn, waits, advance } = paced(10);
  await turn();
  advance(100);
  await turn();
  advance(40);
  await turn();
  expect(waits).toEqual([60]);
});
test('a pause is not saved up for a burst', async () => {
  const { turn, waits, advance } = paced(10);
  await turn();
  advance(10_000);
  await turn();
  await turn();
  expect(waits).toEqual([100]);
});
