import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Changes } from './changes.ts';

let root: string;
let changes: Changes;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'asyncflow-changes-'));
  writeFileSync(path.join(root, 'list'), 'a');
  changes = new Changes(root);
});
afterEach(() => rmSync(root, { recursive: true }));
const all = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );

test('nothing is written before everything is known, then everything is', async () => {
  changes.create('new/folder/file', 'text');
  changes.edit('list', (text) => `${text}b`);
  changes.edit('list', (text) => `${text}c`);
  expect(all()).toEqual({ list: 'a' });
  await changes.apply(async () => undefined);
  expect(all()).toEqual({ list: 'abc', 'new/folder/file': 'text' });
});
test('what is there is not overwritten', () => {
  expect(() => changes.create('list', 'text')).toThrow(expect.objectContaining({ code: 'FILE_EXISTS' }));
});
test('a failure at the end leaves neither files nor folders', async () => {
  changes.create('new/folder/file', 'text');
  changes.edit('list', () => 'changed');
  await expect(changes.apply(() => Promise.reject(new Error('the generator failed')))).rejects.toThrow('the generator failed');
  expect(readdirSync(root)).toEqual(['list']);
  expect(all()).toEqual({ list: 'a' });
});
test('a file that somebody made in the meantime is theirs', async () => {
  changes.create('one', 'ours');
  changes.create('two', 'ours');
  writeFileSync(path.join(root, 'two'), 'theirs');
  await expect(changes.apply(async () => undefined)).rejects.toThrow('EEXIST');
  expect(all()).toEqual({ list: 'a', two: 'theirs' });
});
