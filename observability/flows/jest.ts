// Importing this file teaches Jest `expect(spans).toFollowFlow(flow)`.
import { expect } from '@jest/globals';
import type { AnyFlow } from './define.ts';
import type { FollowedSpan } from './follow.ts';
import { report } from './report.ts';

declare module 'expect' {
  interface Matchers<R> {
    /** Every flow these spans tell of, at least one, kept this contract. */
    toFollowFlow(flow: AnyFlow): R;
  }
}

expect.extend({
  toFollowFlow(spans, flow: AnyFlow) {
    const { followed, text } = report(flow, spans as readonly FollowedSpan[]);
    const expected = followed ? `Expected ${flow.name} to leave its contract.` : `Expected ${flow.name} to keep its contract.`;
    return { pass: followed, message: () => `${expected}\n\n${text}` };
  },
});
