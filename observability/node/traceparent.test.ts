import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { formatTraceparent, parseTraceparent } from './traceparent.ts';

const hex = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)).filter((text) => /[1-9a-f]/.test(text));

test('what is written is read', () => {
  fc.assert(
    fc.property(hex(32), hex(16), fc.boolean(), (traceId, spanId, isSampled) => {
      expect(parseTraceparent(formatTraceparent(traceId, spanId, isSampled))).toEqual({
        traceId,
        spanId,
        traceFlags: isSampled ? 1 : 0,
        isRemote: true,
      });
    }),
  );
});
const T = 'a'.repeat(32);
const S = 'b'.repeat(16);
test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['another version', `01-${T}-${S}-01`],
  ['a trace id of zeros', `00-${'0'.repeat(32)}-${S}-01`],
  ['a span id of zeros', `00-${T}-${'0'.repeat(16)}-01`],
  ['capital letters', `00-${T.toUpperCase()}-${S}-01`],
  ['something after it', `00-${T}-${S}-01-x`],
  ['an injected line', `00-${T}-${S}-01\nx: y`],
])('%s is no trace context', (_, text) => {
  expect(parseTraceparent(text)).toBeUndefined();
});
test('flags other than sampled are ignored', () => {
  expect(parseTraceparent(`00-${T}-${S}-fe`)?.traceFlags).toBe(0);
  expect(parseTraceparent(`00-${T}-${S}-03`)?.traceFlags).toBe(1);
});
