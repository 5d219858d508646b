import type { LocalizedText } from '../../kernel/locale.ts';
import type { KernelTransaction } from '../../kernel/transaction.ts';
import { fromKernel, type Database, type Transaction } from '../../ports/database.ts';
import type { EventBus } from '../../ports/event-bus.ts';
import { productsChanged, type Catalogue, type SoldVariant } from './contract.ts';

/** The part of the catalogue that is asked in the transactions of others. */
export type StockStore = Pick<Catalogue, 'variants' | 'reserve' | 'settle' | 'release'>;

interface VariantRow {
  readonly id: string;
  readonly productId: string;
  readonly sku: string;
  readonly options: Readonly<Record<string, string>>;
  readonly optionNames: readonly string[];
  readonly titleKo: string | null;
  readonly titleEn: string | null;
  readonly priceMinor: number;
  readonly stock: number;
  readonly active: boolean;
}

const SELECT_VARIANTS = `
  SELECT variant.id, variant.product_id AS "productId", variant.sku, variant.options, product.option_names AS "optionNames",
    product.title_ko AS "titleKo", product.title_en AS "titleEn", variant.price_minor AS "priceMinor", variant.stock,
    product.status = 'ACTIVE' AS active
  FROM catalogue.variant JOIN catalogue.product ON product.id = variant.product_id WHERE variant.id = ANY($1::text[])`;

/** Every order locks its variants in the same sequence, so that two orders never wait for each other. */
const IN_SEQUENCE = 'ORDER BY variant.id FOR UPDATE OF variant';

const variantOf = ({ options, optionNames, titleKo, titleEn, ...row }: VariantRow): SoldVariant => {
  const title: LocalizedText = { ...(titleKo === null ? {} : { ko: titleKo }), ...(titleEn === null ? {} : { en: titleEn }) };
  return { ...row, title, options: optionNames.flatMap((name) => (options[name] ? [{ name, value: options[name] }] : [])) };
};
const byId = (rows: readonly VariantRow[]): ReadonlyMap<string, SoldVariant> =>
  new Map(rows.map((row) => [row.id, variantOf(row)]));

/** Stock over PostgreSQL: `variant.stock` is what can still be had, `reservation` what orders have taken of it. */
export function stockStore(database: Database, eventBus: EventBus): StockStore {
  /** A variant that came or went may change whether its product is there at all; two orders at once cannot see each other's part of it. */
  const flipped = async (transaction: Transaction, productIds: readonly string[]): Promise<void> => {
    if (productIds.length > 0) await eventBus.append(transaction, productsChanged, { productIds: [...new Set(productIds)] });
  };

  return {
    variants: async (ids) =>
      byId(ids.length === 0 ? [] : await database.$queryRawUnsafe<VariantRow[]>(SELECT_VARIANTS, [...ids])),

    async reserve(kernelTransaction: KernelTransaction, orderId, lines) {
      const transaction = fromKernel(kernelTransaction);
      const ids = lines.map(({ variantId }) => variantId);
      const variants = byId(await transaction.$queryRawUnsafe<VariantRow[]>(`${SELECT_VARIANTS} ${IN_SEQUENCE}`, ids));
      const short = lines.flatMap(({ variantId, quantity }) => {
        const variant = variants.get(variantId);
        const available = variant?.active === true ? variant.stock : 0;
        return available < quantity ? [{ variantId, available }] : [];
      });
      if (short.length > 0) return { kind: 'short', variants, short };
      const quantities = lines.map(({ quantity }) => quantity);
      const left = await transaction.$queryRaw<{ productId: string; stock: number }[]>`
        WITH line AS (SELECT * FROM unnest(${ids}::text[], ${quantities}::int[]) AS line (variant_id, quantity)),
        reserved AS (INSERT INTO catalogue.reservation (order_id, variant_id, quantity) SELECT ${orderId}, variant_id, quantity FROM line)
        UPDATE catalogue.variant SET stock = stock - line.quantity FROM line WHERE variant.id = line.variant_id
        RETURNING variant.product_id AS "productId", variant.stock`;
      await flipped(
        transaction,
        left.filter(({ stock }) => stock === 0).map(({ productId }) => productId),
      );
      return { kind: 'reserved', variants };
    },

    async settle(kernelTransaction, orderId) {
      const [{ count } = { count: 0 }] = await fromKernel(kernelTransaction).$queryRaw<{ count: number }[]>`
        WITH settled AS (
          UPDATE catalogue.reservation SET state = 'SETTLED' WHERE order_id = ${orderId} AND state <> 'RELEASED' RETURNING 1)
        SELECT count(*)::int AS count FROM settled`;
      return count > 0 ? 'settled' : 'missing';
    },

    async release(kernelTransaction, orderId) {
      const transaction = fromKernel(kernelTransaction);
      const released = await transaction.$queryRaw<{ variantId: string; quantity: number }[]>`
        UPDATE catalogue.reservation SET state = 'RELEASED' WHERE order_id = ${orderId} AND state <> 'RELEASED'
        RETURNING variant_id AS "variantId", quantity`;
      if (released.length === 0) return;
      const ids = released.map(({ variantId }) => variantId);
      await transaction.$queryRawUnsafe(`SELECT 1 FROM catalogue.variant WHERE id = ANY($1::text[]) ${IN_SEQUENCE}`, ids);
      const back = await transaction.$queryRaw<{ productId: string; before: number }[]>`
        UPDATE catalogue.variant SET stock = stock + line.quantity
        FROM unnest(${ids}::text[], ${released.map(({ quantity }) => quantity)}::int[]) AS line (variant_id, quantity)
        WHERE variant.id = line.variant_id
        RETURNING variant.product_id AS "productId", variant.stock - line.quantity AS before`;
      await flipped(
        transaction,
        back.filter(({ before }) => before === 0).map(({ productId }) => productId),
      );
    },
  };
}
