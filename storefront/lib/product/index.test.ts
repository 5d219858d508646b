import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { variant } from '@/test/products';
import { choiceOf, firstVariant, labelsOf, valuesOf, variantOf, withValue } from './index';

const redSmall = variant({ colour: 'red', size: 'S' }, 0, 8000);
const redLarge = variant({ colour: 'red', size: 'L' }, 4, 12_000);
const blueSmall = variant({ colour: 'blue', size: 'S' }, 9, 10_000);
const variants = [redSmall, redLarge, blueSmall];

test('the cheapest variant that is left is shown first; when all are gone, the first', () => {
  expect(firstVariant(variants)).toBe(blueSmall);
  expect(firstVariant([redSmall])).toBe(redSmall);
  expect(firstVariant([])).toBeUndefined();
});

test('values are marked as sold out beside what else is chosen', () => {
  expect(valuesOf(variants, 'colour', choiceOf(redLarge))).toEqual([
    { value: 'red', isChosen: true, isSoldOut: false },
    { value: 'blue', isChosen: false, isSoldOut: true },
  ]);
  expect(valuesOf(variants, 'size', choiceOf(redLarge))).toEqual([
    { value: 'S', isChosen: false, isSoldOut: true },
    { value: 'L', isChosen: true, isSoldOut: false },
  ]);
});

test('a value that does not go with the other choices takes them to a variant that exists', () => {
  expect(withValue(variants, choiceOf(redLarge), 'colour', 'blue')).toEqual({ colour: 'blue', size: 'S' });
  expect(withValue(variants, choiceOf(redLarge), 'size', 'S')).toEqual({ colour: 'red', size: 'S' });
  expect(withValue(variants, choiceOf(redLarge), 'size', 'XXL')).toEqual(choiceOf(redLarge));
});

test('whatever is clicked in whatever order, a variant that exists is chosen', () => {
  const value = fc.constantFrom('1', '2', '3');
  const some = fc
    .uniqueArray(fc.tuple(value, value, value), { minLength: 1, maxLength: 12, selector: String })
    .map((all) => all.map(([one, two, three]) => variant({ one, two, three }, 1, 1000)));
  const clicks = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), value), { maxLength: 10 });
  fc.assert(
    fc.property(some, clicks, (all, steps) => {
      const start = firstVariant(all);
      if (!start) throw new Error('there is a variant');
      const end = steps.reduce((choice, [name, picked]) => withValue(all, choice, name, picked), choiceOf(start));
      expect(variantOf(all, end)).toBeDefined();
    }),
  );
});

test('names and values have words for people', () => {
  expect(labelsOf([redSmall])).toEqual({ colour: 'colour!', red: 'red!', size: 'size!', S: 'S!' });
});
