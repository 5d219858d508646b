import { expect, test } from '@jest/globals';
import { arrivals, PROFILES, type Profile, type ProfileName } from './profiles.ts';

const names = Object.keys(PROFILES) as ProfileName[];

test.each(names)('%s spends its time, to a stage’s second, and has shoppers enough for its highest pace', (profile) => {
  const { stages, maxVUs, preAllocatedVUs } = arrivals({ profile, rate: 2, seconds: 600 });
  const seconds = stages.reduce((sum, { duration }) => sum + Number.parseInt(duration, 10), 0);
  expect(Math.abs(seconds - 600)).toBeLessThanOrEqual(stages.length);
  const mostPerSecond = Math.max(...stages.map(({ target }) => target)) / 60;
  expect(preAllocatedVUs).toBeGreaterThanOrEqual(mostPerSecond);
  expect(maxVUs).toBeGreaterThanOrEqual(mostPerSecond);
});

test('an average day holds the base rate for most of the time', () => {
  const { stages } = arrivals({ profile: 'average', rate: 3, seconds: 100 });
  expect(stages).toEqual([
    { target: 180, duration: '20s' },
    { target: 180, duration: '70s' },
    { target: 0, duration: '10s' },
  ]);
});

test('a pace below one journey a minute still sends one', () => {
  expect(arrivals({ profile: 'smoke', rate: 0.001, seconds: 20 }).stages).toEqual([{ target: 1, duration: '20s' }]);
});

test('only the search for the limit is meant to end at a broken objective', () => {
  expect(names.filter((name) => (PROFILES[name] as Profile).isSearchingTheLimit)).toEqual(['capacity']);
});
