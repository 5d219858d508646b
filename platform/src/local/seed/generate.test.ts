import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isTerm } from '../../domains/catalogue/glossary.ts';
import { MOTIF_NAMES } from '../../domains/catalogue/pictures.ts';
import { productRecord, type ProductRecord } from '../../domains/catalogue/product-record.ts';
import { DEPARTMENTS } from './departments.ts';
import { SEEDED_PRODUCTS, seedRecords, SHOP_SEED } from './generate.ts';

const shop: readonly ProductRecord[] = [...seedRecords(SHOP_SEED)];
const digest = (seed: number): string =>
  createHash('sha256')
    .update([...seedRecords(seed)].map((record) => JSON.stringify(record)).join('\n'))
    .digest('hex');

test('the same seed gives the same bytes, another seed another shop', () => {
  expect(digest(7)).toBe(digest(7));
  expect(digest(7)).not.toBe(digest(8));
});

test('about two thousand products stand in at least fourteen departments of two to five shelves', () => {
  expect(shop).toHaveLength(SEEDED_PRODUCTS);
  expect(SEEDED_PRODUCTS).toBeGreaterThan(1900);
  expect(SEEDED_PRODUCTS).toBeLessThan(2200);
  expect(new Set(shop.map(({ category }) => category[0]?.id)).size).toBeGreaterThanOrEqual(14);
  for (const { shelves } of DEPARTMENTS) expect([2, 3, 4, 5]).toContain(shelves.length);
});

test('every record is one that the import accepts as it is', () => {
  for (const record of shop) expect(productRecord.parse(record)).toEqual(record);
});

test('ids, SKUs, review ids and titles stand once', () => {
  const once = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
  once(shop.map(({ id }) => id));
  once(shop.map(({ title }) => title.ko ?? ''));
  once(shop.flatMap(({ variants }) => variants.map(({ id }) => id)));
  once(shop.flatMap(({ variants }) => variants.map(({ sku }) => sku)));
  once(shop.flatMap(({ reviews }) => reviews.map(({ id }) => id)));
  once([...new Set(shop.map(({ brand }) => `${brand.id} ${brand.name.ko}`))].map((brand) => brand.split(' ')[0] ?? ''));
});

test('every motif has a drawing and every token a Korean and an English name', () => {
  expect([...new Set(shop.map(({ drawing }) => drawing?.motif ?? ''))].filter((motif) => !MOTIF_NAMES.includes(motif))).toEqual(
    [],
  );
  const tokens = shop.flatMap(({ attributes, optionNames, variants }) => [
    ...optionNames,
    ...attributes.flatMap(({ name, value }) => (typeof value === 'string' ? [name, value] : [name])),
    ...variants.flatMap(({ options }) => Object.values(options)),
  ]);
  const measures = /^\d+(cm|mm|ml|L|g|kg|GB|TB)$|^[SMLX]{1,2}$|^A\d$/;
  expect([...new Set(tokens)].filter((token) => !isTerm(token) && !measures.test(token))).toEqual([]);
});

test('a Korean shopper finds suitcases below and above 500,000 won', () => {
  const prices = shop
    .filter(({ title }) => /캐리어|여행용 가방/.test(title.ko ?? ''))
    .map(({ variants }) => variants[0]?.priceMinor ?? 0);
  expect(prices.filter((price) => price < 500_000).length).toBeGreaterThan(15);
  expect(prices.filter((price) => price > 500_000).length).toBeGreaterThan(2);
});

test('prices, stock, discounts and marks look like those of a shop', () => {
  const variants = shop.flatMap((product) => product.variants);
  const share = (count: number, all: number) => count / all;
  expect(variants.every(({ priceMinor }) => priceMinor % 100 === 0)).toBe(true);
  expect(share(variants.filter(({ stock }) => stock === 0).length, variants.length)).toBeLessThan(0.2);
  expect(variants.some(({ stock }) => stock === 0)).toBe(true);
  const reduced = share(
    shop.filter((product) => product.variants.some(({ listPriceMinor }) => listPriceMinor !== undefined)).length,
    shop.length,
  );
  expect(reduced).toBeGreaterThan(0.22);
  expect(reduced).toBeLessThan(0.38);
  const marks = shop.flatMap(({ rating }) => (rating !== undefined && rating.count > 0 ? [rating.sum / rating.count] : []));
  expect(marks.reduce((sum, mark) => sum + mark, 0) / marks.length).toBeGreaterThan(4);
  expect(Math.min(...marks)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...marks)).toBeLessThanOrEqual(5);
  expect(new Set(shop.map(({ createdAt }) => createdAt?.slice(0, 4)))).toEqual(new Set(['2024', '2025', '2026']));
});
