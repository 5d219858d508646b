import type { Clock } from '../../kernel/clock.ts';
import type { Database, Transaction } from '../../ports/database.ts';
import type { EventBus } from '../../ports/event-bus.ts';
import { canonicalRecord, fingerprint, type CanonicalRecord } from './canonical-record.ts';
import { PRODUCT_IDS_PER_EVENT_MAX, productsChanged } from './contract.ts';
import type { ProductRecord } from './product-record.ts';
import { nameChanges, writeNames } from './record-names-store.ts';
import { recordOf, type StoredProduct } from './record-rows.ts';
import { SELECT_PRODUCTS, takenBy, writeProducts } from './record-write-store.ts';

export interface Refusal {
  readonly id: string;
  readonly reason: string;
}
export interface UpsertOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Records whose SKU, variant id or review id belongs to another product. */
  readonly refused: readonly Refusal[];
}
export interface RecordStore {
  /** Any number of records, in transactions of 200; of two with the same id the later counts. An unchanged one writes nothing. */
  upsertRecords(records: readonly ProductRecord[]): Promise<UpsertOutcome>;
  /** Every product in id order, read `pageSize` at a time or fewer where they are large; each product is consistent in itself. */
  exportRecords(pageSize: number): AsyncIterable<ProductRecord>;
  /** Which of these products exist; at most 1,000 ids. */
  existing(ids: readonly string[]): Promise<ReadonlySet<string>>;
  isEmpty(): Promise<boolean>;
}

const RECORDS_PER_TRANSACTION = 200;
const ATTEMPTS_MAX = 5;
/** A product may have 500 reviews of 4,000 characters: pages are measured in characters, after a first short one. */
const PAGE_CHARACTERS = 1024 * 1024;
const FIRST_PAGE_PRODUCTS = 10;
/** One import at a time writes; merchants' edits wait for single products only. The number is the format's own, "afc1". */
const IMPORT_LOCK = 0x61_66_63_31;
/** Another transaction was in the way: unique_violation, deadlock_detected, serialization_failure, and Prisma's names for them. */
const IN_THE_WAY = /"(?:23505|40P01|40001|P2002|P2034)"/;

const isInTheWay = (error: unknown): boolean =>
  error instanceof Error && IN_THE_WAY.test(JSON.stringify([error, Reflect.get(error, 'code'), Reflect.get(error, 'meta')]));

async function stored(transaction: Transaction, ids: readonly string[], lock: boolean): Promise<Map<string, CanonicalRecord>> {
  if (lock)
    await transaction.$queryRawUnsafe('SELECT id FROM catalogue.product WHERE id = ANY($1::text[]) ORDER BY id FOR UPDATE', ids);
  const rows = await transaction.$queryRawUnsafe<{ product: StoredProduct }[]>(
    SELECT_PRODUCTS('SELECT * FROM catalogue.product WHERE id = ANY($1::text[])'),
    ids,
  );
  return new Map(rows.map(({ product }) => [product.id, recordOf(product)]));
}

/** Bulk reading and writing of whole products for import, export and seed. */
export function recordStore({
  database,
  eventBus,
  clock,
}: {
  database: Database;
  eventBus: EventBus;
  clock: Clock;
}): RecordStore {
  async function upsertBatch(transaction: Transaction, batch: ReadonlyMap<string, ProductRecord>): Promise<UpsertOutcome> {
    const now = clock.now().toISOString();
    const compare = (known: ReadonlyMap<string, CanonicalRecord>, records: Iterable<ProductRecord>) =>
      [...records]
        .map((record) => canonicalRecord(record, known.get(record.id)?.createdAt ?? now))
        .filter((wanted) => {
          const before = known.get(wanted.id);
          return before === undefined || fingerprint(before) !== fingerprint(wanted);
        });
    const all = [...batch.values()].map((record) => canonicalRecord(record, now));
    const candidates = compare(await stored(transaction, [...batch.keys()], false), batch.values());
    const names = await nameChanges(transaction, all);
    if (candidates.length === 0 && names.brands.length === 0 && names.categories.length === 0)
      return { created: 0, updated: 0, unchanged: batch.size, refused: [] };

    await transaction.$queryRawUnsafe(`SELECT pg_advisory_xact_lock(${IMPORT_LOCK})::text`);
    const ids = candidates.map(({ id }) => id).toSorted();
    const known = await stored(transaction, ids, true);
    const changed = compare(
      known,
      ids.flatMap((id) => batch.get(id) ?? []),
    );
    const refused = await takenBy(transaction, changed);
    const refusedIds = new Set(refused.map(({ id }) => id));
    const writable = changed.filter(({ id }) => !refusedIds.has(id));
    const renamed = await writeNames(
      transaction,
      await nameChanges(
        transaction,
        all.filter(({ id }) => !refusedIds.has(id)),
      ),
    );
    await writeProducts(transaction, writable, known, now);
    const told = [...new Set([...writable.map(({ id }) => id), ...renamed])].toSorted();
    for (let at = 0; at < told.length; at += PRODUCT_IDS_PER_EVENT_MAX)
      await eventBus.append(transaction, productsChanged, { productIds: told.slice(at, at + PRODUCT_IDS_PER_EVENT_MAX) });
    const updated = writable.filter(({ id }) => known.has(id)).length;
    return {
      created: writable.length - updated,
      updated,
      unchanged: batch.size - writable.length - refused.length,
      refused,
    };
  }

  async function upsertInOneTransaction(batch: ReadonlyMap<string, ProductRecord>): Promise<UpsertOutcome> {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await database.$transaction((transaction) => upsertBatch(transaction, batch), {
          maxWait: 15_000,
          timeout: 120_000,
        });
      } catch (error) {
        if (attempt === ATTEMPTS_MAX || !isInTheWay(error)) throw error;
      }
  }

  return {
    async upsertRecords(records) {
      const total = { created: 0, updated: 0, unchanged: 0, refused: [] as Refusal[] };
      for (let at = 0; at < records.length; at += RECORDS_PER_TRANSACTION) {
        const batch = new Map(records.slice(at, at + RECORDS_PER_TRANSACTION).map((record) => [record.id, record]));
        const outcome = await upsertInOneTransaction(batch);
        total.created += outcome.created;
        total.updated += outcome.updated;
        total.unchanged += outcome.unchanged;
        total.refused.push(...outcome.refused);
      }
      return total;
    },
    async *exportRecords(pageSize) {
      let limit = Math.min(pageSize, FIRST_PAGE_PRODUCTS);
      for (let after = ''; ;) {
        const rows = await database.$queryRawUnsafe<{ product: StoredProduct }[]>(
          `${SELECT_PRODUCTS('SELECT * FROM catalogue.product WHERE id > $1 ORDER BY id LIMIT $2')} ORDER BY page.id`,
          after,
          limit,
        );
        let characters = 0;
        for (const { product } of rows) {
          const record = recordOf(product);
          characters += JSON.stringify(record).length;
          yield record;
        }
        const last = rows.at(-1);
        if (last === undefined || rows.length < limit) return;
        after = last.product.id;
        limit = Math.min(pageSize, Math.max(1, Math.floor((PAGE_CHARACTERS * rows.length) / characters)));
      }
    },
    async existing(ids) {
      const rows = await database.product.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
      return new Set(rows.map(({ id }) => id));
    },
    isEmpty: async () => (await database.product.findFirst({ select: { id: true } })) === null,
  };
}
