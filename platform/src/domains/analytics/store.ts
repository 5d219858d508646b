import type { FunnelStep } from '@asyncflow/observability/conventions/rum.ts';
import type { Visitor } from '@asyncflow/observability/conventions/storefront.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { Database } from '../../ports/database.ts';
import { TIME_ZONE, type FunnelReader } from './funnel.ts';

type Table = 'visit_step' | 'placed_order';
const TABLES: Readonly<Record<Table, Prisma.Sql>> = {
  visit_step: Prisma.sql`analytics.visit_step`,
  placed_order: Prisma.sql`analytics.placed_order`,
};

export interface AnalyticsStore extends FunnelReader {
  /** The steps that are the visit's first of their kind; the others change nothing. */
  addSteps(visitHash: string, audience: Visitor, steps: readonly FunnelStep[], at: Date): Promise<readonly FunnelStep[]>;
  /** How it was counted, or undefined when it had been counted before. */
  addOrder(order: {
    readonly orderId: string;
    readonly visitHash: string | undefined;
    readonly audience: 'shopper' | 'synthetic';
    readonly at: Date;
  }): Promise<'known' | 'unknown' | undefined>;
  /** Deletes rows older than this, so many at once at most; how many there were. */
  deleteBefore(table: Table, before: Date, atOnceMax: number): Promise<number>;
  /** Deletes the oldest; how many there were. */
  deleteOldest(table: Table, count: number): Promise<number>;
  rows(table: Table): Promise<number>;
}

const bytesOf = (visitHash: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(visitHash, 'hex'));

export const analyticsStore = (database: Database): AnalyticsStore => ({
  async addSteps(visitHash, audience, steps, at) {
    const added = await database.visitStep.createManyAndReturn({
      data: steps.map((step) => ({ visitHash: bytesOf(visitHash), step, audience, createdAt: at })),
      skipDuplicates: true,
      select: { step: true },
    });
    return steps.filter((step) => added.some((row) => row.step === step));
  },
  async addOrder({ orderId, visitHash: hash, audience, at }) {
    const visitHash = hash === undefined ? undefined : bytesOf(hash);
    const { count } = await database.placedOrder.createMany({
      data: [{ orderId, visitHash: visitHash ?? null, audience, createdAt: at }],
      skipDuplicates: true,
    });
    if (count === 0) return undefined;
    const viewed =
      visitHash === undefined
        ? null
        : await database.visitStep.findFirst({ where: { visitHash, step: 'product-view', audience: 'shopper' } });
    return viewed === null ? 'unknown' : 'known';
  },
  deleteBefore: (table, before, atOnceMax) => database.$executeRaw`
    DELETE FROM ${TABLES[table]} WHERE ctid IN (
      SELECT ctid FROM ${TABLES[table]} WHERE created_at < ${before} LIMIT ${atOnceMax} FOR UPDATE SKIP LOCKED)`,
  deleteOldest: (table, count) => database.$executeRaw`
    DELETE FROM ${TABLES[table]} WHERE ctid IN (
      SELECT ctid FROM ${TABLES[table]} ORDER BY created_at LIMIT ${count} FOR UPDATE SKIP LOCKED)`,
  rows: (table) => (table === 'visit_step' ? database.visitStep.count() : database.placedOrder.count()),
  stepsByDay: (from) => database.$queryRaw<{ day: string; step: string; visits: number }[]>`
    SELECT to_char(created_at AT TIME ZONE ${TIME_ZONE}, 'YYYY-MM-DD') AS day, step, count(*)::int AS visits
    FROM analytics.visit_step WHERE audience = 'shopper' AND created_at >= ${from} GROUP BY 1, 2`,
  // An order of a visit that is known to be no shopper's is none of a shopper either.
  ordersByDay: (from) => database.$queryRaw<{ day: string; orders: number; ordersOfVisits: number }[]>`
    SELECT to_char(placed.created_at AT TIME ZONE ${TIME_ZONE}, 'YYYY-MM-DD') AS day, count(*)::int AS orders,
      count(viewed.visit_hash)::int AS "ordersOfVisits"
    FROM analytics.placed_order placed
    LEFT JOIN analytics.visit_step viewed ON viewed.visit_hash = placed.visit_hash AND viewed.step = 'product-view'
    WHERE placed.audience = 'shopper' AND placed.created_at >= ${from} AND coalesce(viewed.audience, 'shopper') = 'shopper'
    GROUP BY 1`,
});
