import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseOpenMetrics } from './open-metrics.ts';

const read = (lines: string, ...names: readonly string[]) => parseOpenMetrics(`${lines}\n# EOF\n`, new Set(names));

test('labels with escapes, exemplars and time stamps are read', () => {
  expect(read('# TYPE a counter\na_total{x="q\\"{}, \\\\ \\n",y=""} 1.5e3 123.4 # {trace_id="ff"} 0.1 123', 'a_total')).toEqual([
    { name: 'a_total', labels: { x: 'q"{}, \\ \n', y: '' }, value: 1500 },
  ]);
});
test.each([
  ['an exemplar', 'a_bucket{le="0.15"} 3 # {trace_id="ff"} 0.1 123.4', { le: '0.15' }, 3],
  ['an exemplar without a time', 'a_bucket{le="+Inf"} 3 # {trace_id="ff"} 0.1', { le: '+Inf' }, 3],
  ['an exemplar with a brace in it', 'a_bucket{le="1"} 3 # {x="} 9"} 0.1', { le: '1' }, 3],
  ['a brace and a number inside a label', 'a_bucket{x="} 5"} 7', { x: '} 5' }, 7],
  ['a hash inside a label', 'a_bucket{x=" # {"} 7', { x: ' # {' }, 7],
  ['no labels', 'a_bucket 7', {}, 7],
  ['empty braces', 'a_bucket{} 7', {}, 7],
  ['infinity', 'a_bucket +Inf', {}, Infinity],
  ['negative infinity', 'a_bucket -inf', {}, -Infinity],
  ["prom-client's not a number", 'a_bucket Nan', {}, Number.NaN],
  ['a negative number with a time', 'a_bucket -1e-3 1700000000.123', {}, -0.001],
])('%s is read', (_, line, labels, value) => {
  expect(read(line, 'a_bucket')).toEqual([{ name: 'a_bucket', labels, value }]);
});

const escaped = (text: string): string =>
  text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
test('whatever a label says is read back', () => {
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('\\', '"', '\n', '}', '{', ' ', '#', '5', ',', '=', 'n') }),
  );
  expect(() =>
    fc.assert(
      fc.property(value, value, fc.double({ noNaN: true }), (x, y, number) => {
        const line = `a_total{x="${escaped(x)}",y="${escaped(y)}"} ${number} # {trace_id="${escaped(y)}"} 1 2`;
        expect(read(line, 'a_total')).toEqual([{ name: 'a_total', labels: { x, y }, value: Number(String(number)) }]);
      }),
    ),
  ).not.toThrow();
});

test('only the asked names are given', () => {
  expect(read('a_total 1\nb_total 2\n\n# HELP c text\nc 3', 'b_total', 'c').map(({ name, value }) => [name, value])).toEqual([
    ['b_total', 2],
    ['c', 3],
  ]);
});
test.each([
  ['a page', '<html>'],
  ['a value that is no number', 'a_total many'],
  ['no value', 'a_total'],
  ['a label without quotes', 'a_total{x=1} 2'],
  ['labels that do not end', 'a_total{x="1" 2'],
])('%s is refused with the line', (_, line) => {
  expect(() => read(line, 'a_total')).toThrow(SyntaxError);
  expect(() => read(line, 'a_total')).toThrow(line);
});
test('half an answer is refused, so that it is not taken for a reset', () => {
  expect(() => parseOpenMetrics('a_total 1\n', new Set(['a_total']))).toThrow(/does not end with # EOF/);
  expect(() => parseOpenMetrics('', new Set())).toThrow(SyntaxError);
});
