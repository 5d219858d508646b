import { expect, test } from '@jest/globals';
import { plainBm25 } from './plain-bm25.ts';

test('plain BM25 ranks by rarity, frequency and length, and leaves out what holds no word', () => {
  const rank = plainBm25([
    { id: 'long', text: `red lamp ${'and other things '.repeat(20)}` },
    { id: 'short', text: 'Red lamp' },
    { id: 'twice', text: 'lamp lamp' },
    { id: 'rare', text: 'walnut lamp' },
    { id: 'none', text: '나무 의자' },
  ]);
  expect(rank('red')).toEqual(['short', 'long']);
  expect(rank('lamp')[0]).toBe('twice');
  expect(rank('walnut lamp')[0]).toBe('rare');
  expect(rank('의자')).toEqual(['none']);
  expect(rank('sofa')).toEqual([]);
});

test('equal products stand in the order of their ids', () =>
  expect(plainBm25(['b', 'a', 'c'].map((id) => ({ id, text: 'lamp' })))('lamp')).toEqual(['a', 'b', 'c']));
