import type { ProductRecord } from '../../domains/catalogue/product-record.ts';
import { DEPARTMENTS } from './departments.ts';
import { productOf } from './product.ts';
import { seeded } from './random.ts';

/** The seed of the shop that `npm start` shows. */
export const SHOP_SEED = 20_261_124;

const PRODUCTS_PER_SHELF = 35;

/** How many products `seedRecords` yields. */
export const SEEDED_PRODUCTS = DEPARTMENTS.reduce((sum, { shelves }) => sum + shelves.length, 0) * PRODUCTS_PER_SHELF;

/** The whole shop, department by department; the same records, byte for byte, for the same seed. */
export function* seedRecords(seed: number): Iterable<ProductRecord> {
  const random = seeded(seed);
  const titles = new Set<string>();
  for (const department of DEPARTMENTS)
    for (const shelf of department.shelves)
      for (let number = 1; number <= PRODUCTS_PER_SHELF; number += 1) yield productOf(random, department, shelf, number, titles);
}
