import type { Order as OrderRow, OrderLine as LineRow, OrderTransition as TransitionRow } from '../../generated/prisma/client.ts';
import type { Locale, LocalizedText } from '../../kernel/locale.ts';
import type { PageRequest } from '../../kernel/page.ts';
import type { KernelTransaction } from '../../kernel/transaction.ts';
import { fromKernel, toKernel, type Database } from '../../ports/database.ts';
import type { EventBus } from '../../ports/event-bus.ts';
import type { JobQueue } from '../../ports/job-queue.ts';
import type { VariantOption } from '../catalogue/contract.ts';
import { orderPlaced } from './contract.ts';
import { confirmOrderJob, writeConfirmationMailJob } from './jobs.ts';
import type { CheckoutOutcome, LockedOrder, Order, Recipient } from './order.ts';
import type { OrderEvent, OrderState } from './order-states.ts';

/** An order to be written, with what it is found by. */
export interface NewOrder {
  readonly order: Order;
  readonly owner: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly deadlineAt: Date;
  readonly synthetic: boolean;
  readonly visitHash: string | undefined;
}

export interface Move {
  readonly to: OrderState;
  readonly event: OrderEvent;
  readonly at: Date;
  /** Stays what it was when the checkout has been judged before. */
  readonly outcome: CheckoutOutcome | undefined;
}

export interface OrderStore {
  /** Done together or not at all; again when another transaction was in the way. */
  transaction<T>(work: (transaction: KernelTransaction) => Promise<T>): Promise<T>;
  findByKey(owner: string, idempotencyKey: string): Promise<{ readonly order: Order; readonly fingerprint: string } | undefined>;
  find(id: string): Promise<{ readonly order: Order; readonly owner: string } | undefined>;
  /** The newest first; one more than the limit when there is more. */
  page(owner: string, page: PageRequest): Promise<readonly Order[]>;
  /** Order, its first transition, its event and the job that confirms it; `taken` when its key or its number is there already. */
  insert(transaction: KernelTransaction, order: NewOrder): Promise<'inserted' | 'taken'>;
  lock(transaction: KernelTransaction, id: string): Promise<LockedOrder | undefined>;
  move(transaction: KernelTransaction, order: LockedOrder, move: Move): Promise<void>;
  askForMail(transaction: KernelTransaction, order: LockedOrder): Promise<void>;
  markMailed(id: string, at: Date): Promise<void>;
  /** A checkout that has not been judged is judged so; answers whether it had not. */
  judge(id: string, outcome: CheckoutOutcome): Promise<boolean>;
  /** Those still waiting past their deadline, at most so many; each is answered once. */
  judgeOverdue(now: Date, max: number): Promise<readonly { readonly synthetic: boolean }[]>;
  /** Placed so long ago and not at an end; counting stops at `max`. */
  countUnfinished(placedBefore: Date, max: number): Promise<number>;
  /** What a guest ordered is the account's. */
  follow(transaction: KernelTransaction, from: string, into: string): Promise<void>;
  allOf(owner: string): Promise<readonly Order[]>;
  /** The person leaves; what was sold stays. */
  erase(transaction: KernelTransaction, owner: string): Promise<void>;
}

const WITH_ALL = { lines: { orderBy: { position: 'asc' } }, transitions: { orderBy: { id: 'asc' } } } as const;
type FullRow = OrderRow & { readonly lines: readonly LineRow[]; readonly transitions: readonly TransitionRow[] };

const text = (ko: string | null, en: string | null): LocalizedText => ({
  ...(ko === null ? {} : { ko }),
  ...(en === null ? {} : { en }),
});

const orderOf = ({ lines, transitions, recipient, locale, ...row }: FullRow): Order => ({
  ...row,
  locale: locale as Locale,
  recipient: recipient as unknown as Recipient | null,
  lines: lines.map(({ titleKo, titleEn, options, ...line }) => ({
    ...line,
    title: text(titleKo, titleEn),
    options: options as unknown as readonly VariantOption[],
  })),
  history: transitions.map(({ to, at }) => ({ state: to, at })),
});

const ATTEMPTS_MAX = 3;

/** PostgreSQL ended this transaction for the sake of another one. */
const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'P2034') || /\b40P01\b|deadlock/i.test(error.message));

/** Orders over PostgreSQL, with the events and jobs that belong to their changes. */
export function orderStore({
  database,
  eventBus,
  jobQueue,
}: {
  readonly database: Database;
  readonly eventBus: EventBus;
  readonly jobQueue: JobQueue;
}): OrderStore {
  return {
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await database.$transaction((transaction) => work(toKernel(transaction)));
        } catch (error) {
          if (!isDeadlock(error) || attempt === ATTEMPTS_MAX) throw error;
        }
      }
    },
    async findByKey(owner, idempotencyKey) {
      const row = await database.order.findUnique({
        where: { owner_idempotencyKey: { owner, idempotencyKey } },
        include: WITH_ALL,
      });
      return row ? { order: orderOf(row), fingerprint: row.fingerprint } : undefined;
    },
    async find(id) {
      const row = await database.order.findUnique({ where: { id }, include: WITH_ALL });
      return row ? { order: orderOf(row), owner: row.owner } : undefined;
    },
    async page(owner, { limit, after }) {
      const [time, id] = after ?? [];
      const placedAt = time === undefined ? undefined : new Date(time);
      const before =
        placedAt === undefined || id === undefined ? {} : { OR: [{ placedAt: { lt: placedAt } }, { placedAt, id: { gt: id } }] };
      const rows = await database.order.findMany({
        where: { owner, ...before },
        orderBy: [{ placedAt: 'desc' }, { id: 'asc' }],
        take: limit + 1,
        include: WITH_ALL,
      });
      return rows.map(orderOf);
    },
    async insert(kernelTransaction, { order, owner, idempotencyKey, fingerprint, deadlineAt, synthetic, visitHash }) {
      const transaction = fromKernel(kernelTransaction);
      const lines = order.lines.map(({ title, ...line }, position) => ({
        ...line,
        position,
        titleKo: title.ko ?? null,
        titleEn: title.en ?? null,
      }));
      const inserted = await transaction.$executeRaw`
        WITH made AS (
          INSERT INTO orders.order (id, number, owner, idempotency_key, fingerprint, email, recipient, locale,
            subtotal_minor, shipping_minor, total_minor, synthetic, traceparent, placed_at, deadline_at)
          VALUES (${order.id}, ${order.number}, ${owner}, ${idempotencyKey}, ${fingerprint}, ${order.email},
            ${JSON.stringify(order.recipient)}::jsonb, ${order.locale}, ${order.subtotalMinor}, ${order.shippingMinor},
            ${order.totalMinor}, ${synthetic}, ${order.traceparent}, ${order.placedAt}, ${deadlineAt})
          ON CONFLICT DO NOTHING RETURNING id, placed_at),
        lines AS (
          INSERT INTO orders.line (order_id, position, variant_id, product_id, sku, title_ko, title_en, options, quantity, unit_price_minor)
          SELECT made.id, line.position, "variantId", "productId", sku, "titleKo", "titleEn", options, quantity, "unitPriceMinor"
          FROM made, jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS line (position int, "variantId" text, "productId" text,
            sku text, "titleKo" text, "titleEn" text, options jsonb, quantity int, "unitPriceMinor" int))
        INSERT INTO orders.transition (order_id, event, "to", at) SELECT id, 'place', 'PLACED', placed_at FROM made`;
      if (inserted === 0) return 'taken';
      await eventBus.append(transaction, orderPlaced, { orderId: order.id, visitHash: visitHash ?? null, synthetic });
      await jobQueue.enqueue(transaction, confirmOrderJob, { orderId: order.id }, { key: `confirm:${order.id}`, synthetic });
      return 'inserted';
    },
    async lock(transaction, id) {
      const [row] = await fromKernel(transaction).$queryRaw<LockedOrder[]>`
        SELECT id, owner, state, synthetic, traceparent, placed_at AS "placedAt", deadline_at AS "deadlineAt",
          checkout_outcome AS "checkoutOutcome" FROM orders.order WHERE id = ${id} FOR UPDATE`;
      return row;
    },
    async move(transaction, { id, state }, { to, event, at, outcome }) {
      await fromKernel(transaction).$executeRaw`
        WITH moved AS (
          UPDATE orders.order SET state = ${to}::orders.order_state,
            confirmed_at = CASE WHEN ${to} = 'CONFIRMED' THEN ${at} ELSE confirmed_at END,
            checkout_outcome = coalesce(checkout_outcome, ${outcome ?? null}::orders.checkout_outcome)
          WHERE id = ${id} RETURNING id)
        INSERT INTO orders.transition (order_id, "from", event, "to", at)
        SELECT id, ${state}::orders.order_state, ${event}, ${to}::orders.order_state, ${at} FROM moved`;
    },
    askForMail: (transaction, { id, synthetic }) =>
      jobQueue.enqueue(
        fromKernel(transaction),
        writeConfirmationMailJob,
        { orderId: id },
        { key: `confirmation-mail:${id}`, synthetic },
      ),
    async markMailed(id, at) {
      await database.order.updateMany({ where: { id, mailedAt: null }, data: { mailedAt: at } });
    },
    async judge(id, outcome) {
      const { count } = await database.order.updateMany({
        where: { id, checkoutOutcome: null },
        data: { checkoutOutcome: outcome },
      });
      return count > 0;
    },
    judgeOverdue: (now, max) => database.$queryRaw<{ synthetic: boolean }[]>`
      UPDATE orders.order SET checkout_outcome = 'OVERDUE' WHERE id IN (
        SELECT id FROM orders.order WHERE state = 'PLACED' AND deadline_at < ${now} AND checkout_outcome IS NULL
        LIMIT ${max} FOR UPDATE SKIP LOCKED)
      RETURNING synthetic`,
    async countUnfinished(placedBefore, max) {
      const [{ count } = { count: 0 }] = await database.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM (
          SELECT 1 FROM orders.order WHERE state = 'PLACED' AND placed_at < ${placedBefore} LIMIT ${max}) AS unfinished`;
      return count;
    },
    async follow(transaction, from, into) {
      // A key that both have used stays unique: only who knows the order's id could have meant it.
      await fromKernel(transaction).$executeRaw`
        UPDATE orders.order SET owner = ${into}, idempotency_key = CASE WHEN EXISTS (
            SELECT 1 FROM orders.order other WHERE other.owner = ${into} AND other.idempotency_key = orders.order.idempotency_key)
          THEN idempotency_key || '~' || id ELSE idempotency_key END
        WHERE owner = ${from}`;
    },
    allOf: async (owner) =>
      (await database.order.findMany({ where: { owner }, orderBy: { placedAt: 'asc' }, include: WITH_ALL })).map(orderOf),
    async erase(transaction, owner) {
      await fromKernel(transaction).$executeRaw`
        UPDATE orders.order SET owner = 'erased:' || id, email = NULL, recipient = NULL, fingerprint = repeat('0', 64)
        WHERE owner = ${owner}`;
    },
  };
}
