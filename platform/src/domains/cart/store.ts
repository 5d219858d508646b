import { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../../kernel/ids.ts';
import type { KernelTransaction } from '../../kernel/transaction.ts';
import { fromKernel, toKernel, type Database, type Transaction } from '../../ports/database.ts';
import type { StoredCart } from './cart.ts';
import type { CartContents, Merged, Owner, SeenVariant, StoredLine, TakeOutcome } from './contract.ts';

/** What becomes of a locked cart: its new lines, or undefined when it stays as it is. */
export interface Decision<T> {
  readonly lines: readonly StoredLine[] | undefined;
  /** Absent: stays. */
  readonly leftOut?: readonly StoredLine[];
  readonly result: T;
}

export interface CartStore {
  find(owner: Owner): Promise<StoredCart | undefined>;
  /** Decides over the cart while its row is locked; one that is not there yet has version 0 and is made with its first line. */
  change<T>(owner: Owner, now: Date, decide: (cart: StoredCart) => Decision<T>): Promise<T>;
  /** Puts a guest's lines into the account's cart and deletes the guest's, with what `follow` does; answers whether there was one. */
  merge(
    merged: Merged,
    now: Date,
    combine: (account: CartContents, guest: readonly StoredLine[]) => CartContents,
    follow: (transaction: KernelTransaction) => Promise<void>,
  ): Promise<boolean>;
  take(transaction: KernelTransaction, owner: Owner, cart: { id: string; version: number }, now: Date): Promise<TakeOutcome>;
  /** Guest carts nobody has changed since; at most so many at once. Answers how many. */
  deleteGuests(unchangedSince: Date, max: number): Promise<number>;
  deleteOf(transaction: KernelTransaction, accountId: string): Promise<void>;
}

interface LineRow {
  readonly variantId: string | null;
  readonly quantity: number;
  readonly seenPriceMinor: number;
  readonly seen: SeenVariant;
}
interface CartRow extends LineRow {
  readonly id: string;
  readonly version: number;
  readonly leftOut: readonly StoredLine[];
}

/** Another request made the cart between our look and our insert. */
class Raced extends Error {}
const RACES_MAX = 5;

const owned = (owner: Owner): Prisma.Sql =>
  owner.kind === 'account' ? Prisma.sql`account_id = ${owner.accountId}` : Prisma.sql`token_hash = ${owner.tokenHash}`;

const LINE = Prisma.sql`line.variant_id AS "variantId", line.quantity, line.seen_price_minor AS "seenPriceMinor", line.seen`;

const linesOf = (rows: readonly LineRow[]): readonly StoredLine[] =>
  rows.flatMap(({ variantId, quantity, seenPriceMinor, seen }) =>
    variantId === null ? [] : [{ variantId, quantity, seenPriceMinor, seen }],
  );

/** The lines are read after the lock is held: a joined row would be as it was before the wait. */
async function lock(transaction: Transaction, owner: Owner): Promise<StoredCart | undefined> {
  const [cart] = await transaction.$queryRaw<Omit<StoredCart, 'lines'>[]>`
    SELECT id, version, left_out AS "leftOut" FROM cart.cart WHERE ${owned(owner)} FOR UPDATE`;
  if (!cart) return undefined;
  const rows = await transaction.$queryRaw<LineRow[]>`
    SELECT ${LINE} FROM cart.line WHERE cart_id = ${cart.id} ORDER BY position`;
  return { ...cart, lines: linesOf(rows) };
}

async function make(transaction: Transaction, owner: Owner, now: Date): Promise<StoredCart> {
  const id = newId('cart');
  const [accountId, tokenHash] = owner.kind === 'account' ? [owner.accountId, null] : [null, owner.tokenHash];
  const made = await transaction.$executeRaw`
    INSERT INTO cart.cart (id, account_id, token_hash, version, created_at, updated_at)
    VALUES (${id}, ${accountId}, ${tokenHash}, 0, ${now}, ${now}) ON CONFLICT DO NOTHING`;
  if (made === 0) throw new Raced();
  return { id, version: 0, lines: [], leftOut: [] };
}

/** One statement: what is gone leaves, what is new comes last, the version counts up. */
async function write(
  transaction: Transaction,
  cartId: string,
  { lines, leftOut }: Pick<CartContents, 'lines'> & Partial<CartContents>,
  now: Date,
): Promise<void> {
  const kept = leftOut === undefined ? null : JSON.stringify(leftOut);
  await transaction.$executeRaw`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        AS wanted ("variantId" text, quantity int, "seenPriceMinor" int, seen jsonb)),
    gone AS (
      DELETE FROM cart.line WHERE cart_id = ${cartId} AND variant_id NOT IN (SELECT "variantId" FROM wanted)),
    kept AS (
      INSERT INTO cart.line (cart_id, variant_id, quantity, seen_price_minor, seen)
      SELECT ${cartId}, "variantId", quantity, "seenPriceMinor", seen FROM wanted
      ON CONFLICT (cart_id, variant_id) DO UPDATE
        SET quantity = excluded.quantity, seen_price_minor = excluded.seen_price_minor, seen = excluded.seen)
    UPDATE cart.cart SET version = version + 1, updated_at = ${now}, left_out = COALESCE(${kept}::jsonb, left_out) WHERE id = ${cartId}`;
}

/** Carts over PostgreSQL. */
export function cartStore(database: Database): CartStore {
  const unraced = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    for (let races = 0; ; races += 1) {
      try {
        return await database.$transaction(work);
      } catch (error) {
        if (!(error instanceof Raced) || races === RACES_MAX) throw error;
      }
    }
  };

  return {
    async find(owner) {
      const rows = await database.$queryRaw<CartRow[]>`
        SELECT cart.id, cart.version, cart.left_out AS "leftOut", ${LINE} FROM cart.cart LEFT JOIN cart.line ON line.cart_id = cart.id
        WHERE ${owned(owner)} ORDER BY line.position`;
      const [first] = rows;
      return first ? { id: first.id, version: first.version, leftOut: first.leftOut, lines: linesOf(rows) } : undefined;
    },
    change: (owner, now, decide) =>
      unraced(async (transaction) => {
        const cart = await lock(transaction, owner);
        const { lines, leftOut, result } = decide(cart ?? { id: '', version: 0, lines: [], leftOut: [] });
        if (lines !== undefined) {
          const { id } = cart ?? (await make(transaction, owner, now));
          await write(transaction, id, { lines, ...(leftOut ? { leftOut } : {}) }, now);
        }
        return result;
      }),
    merge: ({ from, into }, now, combine, follow) =>
      unraced(async (transaction) => {
        const guest = await lock(transaction, from);
        if (guest && guest.lines.length > 0) {
          const account = (await lock(transaction, into)) ?? (await make(transaction, into, now));
          await write(transaction, account.id, combine(account, guest.lines), now);
        }
        if (guest) await transaction.$executeRaw`DELETE FROM cart.cart WHERE id = ${guest.id}`;
        await follow(toKernel(transaction));
        return guest !== undefined;
      }),
    async take(kernelTransaction, owner, { id, version }, now) {
      const transaction = fromKernel(kernelTransaction);
      // Waits for whoever has the row, then looks at the version again.
      const [cart] = await transaction.$queryRaw<Pick<StoredCart, 'leftOut'>[]>`
        UPDATE cart.cart SET version = version + 1, updated_at = ${now} WHERE id = ${id} AND ${owned(owner)} AND version = ${version}
        RETURNING left_out AS "leftOut"`;
      if (!cart) {
        const [{ count } = { count: 0 }] = await transaction.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM cart.line JOIN cart.cart ON cart.id = line.cart_id WHERE ${owned(owner)}`;
        return { kind: count === 0 ? 'empty' : 'changed' };
      }
      const rows = await transaction.$queryRaw<LineRow[]>`
        WITH line AS (DELETE FROM cart.line WHERE cart_id = ${id} RETURNING *) SELECT ${LINE} FROM line ORDER BY position`;
      return rows.length === 0 ? { kind: 'empty' } : { kind: 'taken', lines: linesOf(rows), leftOut: cart.leftOut };
    },
    deleteGuests: (unchangedSince, max) => database.$executeRaw`
      DELETE FROM cart.cart WHERE id IN (
        SELECT id FROM cart.cart WHERE updated_at < ${unchangedSince} AND token_hash IS NOT NULL
        ORDER BY updated_at LIMIT ${max} FOR UPDATE SKIP LOCKED)`,
    async deleteOf(transaction, accountId) {
      await fromKernel(transaction).$executeRaw`DELETE FROM cart.cart WHERE account_id = ${accountId}`;
    },
  };
}
