import { expect, test } from '@jest/globals';
import { FLOWS } from '../conventions/flows.ts';
import { FLOW_CONTRACTS } from './all.ts';
import type { AnyFlow } from './define.ts';
import { order } from './order-fixture.ts';
import { picture } from './picture.ts';
import { mistakes, validate } from './validate.ts';

const step = (name: string) => {
  const found = order.steps[name];
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
const withStep = (name: string, change: object): AnyFlow => ({
  ...order,
  steps: { ...order.steps, [name]: { ...step(name), ...change } },
});

test('every declared flow has a contract that can be followed and measured', () => {
  expect(() => validate(FLOW_CONTRACTS)).not.toThrow();
  expect(FLOW_CONTRACTS.map(({ name }) => name).toSorted()).toEqual([...FLOWS].toSorted());
});
test('a declared flow without a contract, and one with two, are refused by name', () => {
  expect(() => validate([])).toThrow(/flows\/product-change\.ts: is declared and has no contract/);
  expect(() => validate([...FLOW_CONTRACTS, ...FLOW_CONTRACTS])).toThrow(/flows\/product-change\.ts: there are two of this name/);
});
test.each<[string, AnyFlow, string]>([
  ['a deadline between two buckets', { ...order, deadlineSeconds: 7 }, 'no bucket boundary at 7 s'],
  [
    'a condition on an attribute the span never carries',
    withStep('mail', { where: { colour: 'red' } }),
    'mail: test.job never carries colour',
  ],
  ['a step that is both within and after', withStep('mail', { within: 'place' }), 'mail is within a step and follows one'],
  ['a step that hangs in the air', withStep('mail', { follows: undefined }), 'mail does not come after the trigger'],
  ['steps in a circle', withStep('confirm', { follows: 'mail' }), 'confirm does not come after the trigger'],
  ['a trigger that comes after a step', withStep('place', { follows: 'mail' }), 'place is the trigger and comes after a step'],
  ['no attempt at all', withStep('mail', { attemptsMax: 0 }), 'mail: attemptsMax must be at least 1'],
  ['a step parallel to itself', { ...order, parallel: [['screen', 'screen']] }, 'a step alone is not parallel'],
  ['no end', { ...order, outcomes: {} }, 'it never ends'],
])('%s is refused', (_, flow, mistake) => {
  expect(mistakes(order)).toEqual([]);
  expect(mistakes(flow).join('\n')).toContain(mistake);
});

test('the picture shows parents, links, what is parallel, what is undone and how it ends', () => {
  const drawn = picture(order);
  for (const line of [
    's0 -.-> s1',
    's1 --> s2',
    'subgraph p0 [at the same time]',
    's1 -.->|confirmed| s6',
    's5 -.->|undoes| s2',
    's6 --> e0(["confirmed"])',
  ])
    expect(drawn).toContain(line);
  expect(drawn).toContain('| release | `test.part` | within confirm; undoes reserve when authorise has failed | exactly once |');
  expect(drawn).toContain('| confirm | `test.job` | follows place (a span link) | exactly once, in 3 attempts at most |');
});
