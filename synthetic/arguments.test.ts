import { expect, test } from '@jest/globals';
import { CHECKS, checkArguments, CHECKS_USAGE, VERIFY_USAGE, verifyArguments } from './arguments.ts';

test('verify drives four shoppers for a minute and gates latency, unless told otherwise', () => {
  expect(verifyArguments([])).toEqual({ forMs: 60_000, atOnce: 4, isJson: false, isStrict: false, isLatencyGated: true });
  expect(verifyArguments(['--for', '5m', '--journeys', '8', '--json', '--strict', '--no-latency-gate'])).toEqual({
    forMs: 300_000,
    atOnce: 8,
    isJson: true,
    isStrict: true,
    isLatencyGated: false,
  });
});
test('the checks run once and all of them, unless told otherwise', () => {
  expect(checkArguments([])).toEqual({ names: Object.keys(CHECKS), everyMs: undefined, isAsShopper: false });
  expect(checkArguments(['--every', '30s', '--only', 'browse'])).toEqual({
    names: ['browse'],
    everyMs: 30_000,
    isAsShopper: false,
  });
  expect(checkArguments(['--only', 'browser-buying', '--as-shopper']).isAsShopper).toBe(true);
});

test.each([
  [verifyArguments, ['--for', 'long'], /--for must look like 30s, 5m or 2h.* not "long"/],
  [verifyArguments, ['--for', '0s'], /--for must/],
  [verifyArguments, ['--for', '25h'], /to 24 h/],
  [verifyArguments, ['--journeys', '1.5'], /--journeys must be a whole number from 1 to 64/],
  [verifyArguments, ['--journeys', '65'], /not "65"/],
  [verifyArguments, ['--loud'], /--loud/],
  [verifyArguments, ['now'], /now/],
  [checkArguments, ['--every', '0s'], /--every must/],
  [checkArguments, ['--only', 'nothing'], /--only must be one of browse, .*not "nothing"/],
  [checkArguments, ['browse'], /browse/],
  [checkArguments, ['--as-shopper'], /--as-shopper goes with --only browser-buying/],
  [checkArguments, ['--as-shopper', '--only', 'browse'], /--as-shopper goes with --only browser-buying/],
] as const)('%p refuses %j with what to say instead', (read, args, message) => {
  expect(() => read(args)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }));
});
test('the usages name every option and check', () => {
  for (const option of ['--for', '--journeys', '--json', '--strict', '--no-latency-gate']) expect(VERIFY_USAGE).toContain(option);
  for (const word of ['--every', '--only', '--as-shopper', ...Object.keys(CHECKS)]) expect(CHECKS_USAGE).toContain(word);
});
