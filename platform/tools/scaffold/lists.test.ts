import { expect, test } from '@jest/globals';
import { appendImport, appendToList, appendToObject } from './lists.ts';

test('an entry comes last into a list, of one line or of many', () => {
  expect(appendToList("const a: readonly X[] = ['p'];", 'const a: readonly X[] = ', "'q'")).toBe(
    "const a: readonly X[] = ['p', 'q'];",
  );
  expect(appendToList('const a = [\n  p,\n  q,\n] as const;', 'const a = ', 'r')).toBe('const a = [p, q, r] as const;');
  expect(appendToList('const a = [];', 'const a = ', 'r')).toBe('const a = [r];');
});
test('an import comes after the last one, and an entry last into an object', () => {
  expect(appendImport("import a from 'a';\nimport b from 'b';\nrest", "import c from 'c';")).toBe(
    "import a from 'a';\nimport b from 'b';\nimport c from 'c';\nrest",
  );
  expect(appendToObject('const M: X = {\n  a: {\n    b,\n  },\n};\nrest', 'const M', '  c: {},')).toBe(
    'const M: X = {\n  a: {\n    b,\n  },\n  c: {},\n};\nrest',
  );
});
test('a list that is not there any more is said, not guessed', () => {
  for (const change of [() => appendToList('', 'a = ', 'b'), () => appendImport('', 'b'), () => appendToObject('', 'a', 'b')])
    expect(change).toThrow(expect.objectContaining({ code: 'LIST_NOT_FOUND' }));
});
