import { expect, test } from '@jest/globals';
import { readCommandLine } from './command-line.ts';

const LINE = { options: { json: { type: 'boolean', default: false }, rejects: { type: 'string' } }, positionalsMax: 1 } as const;

test('options and words are told apart', () => {
  expect(readCommandLine(['shop.ndjson', '--rejects', 'left-out'], LINE)).toMatchObject({
    values: { json: false, rejects: 'left-out' },
    positionals: ['shop.ndjson'],
  });
  expect(readCommandLine([], { positionalsMax: 0 })?.positionals).toEqual([]);
});

test.each([['--help'], ['-h'], ['shop.ndjson', '--nonsense', '--help']])('help is asked for by %j', (...args) => {
  expect(readCommandLine(args, LINE)).toBeUndefined();
});
test('what stands after -- is a word, whatever it looks like', () => {
  expect(readCommandLine(['--', '--help'], LINE)?.positionals).toEqual(['--help']);
});

test.each([
  [['--loud'], "Unknown option '--loud'."],
  [['--rejects'], "Option '--rejects <value>' argument missing."],
  [['--json=yes'], "Option '--json' does not take an argument."],
  [['a', 'b'], '"b" is one word too many.'],
])('%j is not understood, and the reason is one sentence', (args, message) => {
  expect(() => readCommandLine(args, LINE)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});
