import { expect, test } from '@jest/globals';
import { loadArguments, USAGE } from './arguments.ts';

test('a profile brings its own length, which can be said otherwise', () => {
  expect(loadArguments(['average'])).toEqual({ profile: 'average', rate: 2, seconds: 180, scenario: 'shopping', isJson: false });
  expect(loadArguments(['soak', '--for', '2m', '--rate', '0.5', '--json'])).toMatchObject({
    seconds: 120,
    rate: 0.5,
    isJson: true,
  });
  expect(loadArguments(['smoke', '--for', '1h']).seconds).toBe(3600);
});

test.each([
  [[], /One profile is needed/],
  [['everything'], /not "everything"/],
  [['smoke', 'spike'], /One profile/],
  [['smoke', '--rate', '0'], /--rate must be a number above 0/],
  [['smoke', '--rate', '1e9'], /at most 2000/],
  [['smoke', '--rate', 'fast'], /not "fast"/],
  [['smoke', '--for', '1s'], /from 5 s to 24 h/],
  [['smoke', '--for', 'long'], /not "long"/],
  [['smoke', '--for', '25h'], /from 5 s to 24 h/],
  [['smoke', '--scenario', 'robbery'], /--scenario must be one of shopping/],
  [['smoke', '--loud'], /--loud/],
])('%j is refused with what to say instead', (given, message) => {
  expect(() => loadArguments(given)).toThrow(message);
});

test('the usage lists every profile with what it answers', () => {
  for (const text of ['smoke', 'capacity', 'How much does it bear']) expect(USAGE).toContain(text);
});
