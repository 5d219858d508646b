import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ProductDocument } from '../catalogue/contract.ts';
import { loadAnalyser } from './analysis.ts';
import { ProductIndex } from './product-index.ts';
import { Suggestions } from './suggestions.ts';

describe('what a shopper may be about to type', () => {
  let suggestions: Suggestions;

  beforeAll(async () => {
    const index = new ProductIndex(await loadAnalyser(), 1000);
    const product = (id: string, ko: string, category: string): ProductDocument => ({
      id,
      active: true,
      version: 1,
      title: { ko, en: `Title of ${id}` },
      description: {},
      brand: { id: 'nomad', name: { ko: '노마드', en: 'Nomad' } },
      categoryPath: [{ id: category, name: { ko: category } }],
      attributes: [],
      optionValues: [],
      skus: [],
      priceMinor: 1000,
      highestPriceMinor: 1000,
      inStock: true,
      ratingCount: 0,
      ratingAverage: 0,
      createdAt: new Date('2026-01-01T00:00:00Z'),
    });
    for (const document of [
      product('a', '캐리어 커버', '여행 가방'),
      product('b', '쌀가마니', '식품'),
      product('c', '닭갈비', '식품'),
      product('d', '까만 가방', '가방'),
    ])
      index.put(document);
    suggestions = await Suggestions.build(index);
  });

  const texts = (typed: string): string[] => suggestions.suggest(typed, 20).map(({ text }) => text);

  // Each key as it is pressed: the last syllable is not whole, or holds the consonant of the next one.
  test.each(['ㅋ', '캐', '캘', '캐리', '캐링', '캐리어', '캐리어 ㅋ', '캐리어커'])('%s leads to 캐리어 커버', (typed) => {
    expect(texts(typed)).toContain('캐리어 커버');
  });
  test.each(['ㄷ', '다', '달', '닭', '닭ㄱ', '닭갈', '닭갋', '닭갈비'])('%s leads to 닭갈비', (typed) => {
    expect(texts(typed)).toContain('닭갈비');
  });
  test.each([
    ['ㅋㄹㅇ', '캐리어 커버'],
    ['ㅋㄹㅇㅋㅂ', '캐리어 커버'],
    ['ㅋㄹㅇ ㅋㅂ', '캐리어 커버'],
    ['ㅋㅂ', '캐리어 커버'],
    ['ㅆㄱㅁㄴ', '쌀가마니'],
    ['ㄷㄱㅂ', '닭갈비'],
    // The keyboard joins ㄱ and ㅂ to no double consonant, but ㄱ and ㅅ to ㄳ, ㅂ and ㅅ to ㅄ.
    ['ㅇㅎㄱㅂ', '여행 가방'],
    ['ㄲㅁㄱㅂ', '까만 가방'],
    ['no', 'Nomad'],
    ['NOM', 'Nomad'],
    ['노마', '노마드'],
  ])('%s leads to %s', (typed, text) => {
    expect(texts(typed)).toContain(text);
  });

  test('what was typed is marked, and the parts make the whole text again', () => {
    for (const typed of ['캘', 'ㅋㄹ', '커', 'no', 'ㄱㅂ', '가']) {
      const found = suggestions.suggest(typed, 20);
      expect(found).not.toHaveLength(0);
      for (const { text, parts } of found) {
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.filter((part) => part.typed)).toHaveLength(1);
      }
    }
    const [first] = suggestions.suggest('ㅋㄹ', 1);
    expect(first?.parts).toEqual([
      { text: '캐리', typed: true },
      { text: '어 커버', typed: false },
    ]);
  });

  test('a category comes before a product, each text once', () => {
    const found = suggestions.suggest('가', 20);
    expect(found[0]).toMatchObject({ kind: 'CATEGORY', text: '가방' });
    expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
  });

  test.each(['', ' ', '캐비', 'ㅋㅋㅋ', 'x'.repeat(10_000), '\ud800', '🧳', '\u0000'])(
    '%j leads nowhere, without a failure',
    (typed) => {
      expect(texts(typed)).toEqual([]);
    },
  );
});
