import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { RecordStore } from '../../domains/catalogue/record-store.ts';
import { SEEDED_PRODUCTS, seedRecords, SHOP_SEED } from './generate.ts';

export interface SeedOptions {
  readonly records: RecordStore;
  /** A file that stands while seeding is under way, so that an interrupted one is gone on with. */
  readonly mark: string;
  onProgress(done: number, total: number): void;
}

const BATCH = 200;

/** Fills an empty catalogue with the generated shop, through the same door as an import. Answers how many products were written. */
export async function seedIfEmpty({ records, mark, onProgress }: SeedOptions): Promise<number> {
  if (!existsSync(mark) && !(await records.isEmpty())) return 0;
  writeFileSync(mark, '');
  const all = [...seedRecords(SHOP_SEED)];
  let created = 0;
  for (let at = 0; at < all.length; at += BATCH) {
    const outcome = await records.upsertRecords(all.slice(at, at + BATCH));
    created += outcome.created;
    onProgress(Math.min(at + BATCH, all.length), SEEDED_PRODUCTS);
  }
  rmSync(mark);
  return created;
}
