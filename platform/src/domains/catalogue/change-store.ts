import type { Clock } from '../../kernel/clock.ts';
import type { LocalizedText } from '../../kernel/locale.ts';
import type { Database, Transaction } from '../../ports/database.ts';
import type { EventBus } from '../../ports/event-bus.ts';
import { productsChanged, type ProductAttribute } from './contract.ts';
import type { Product } from './product.ts';

export interface NewVariant {
  readonly id: string;
  readonly sku: string;
  readonly options: Readonly<Record<string, string>>;
  readonly priceMinor: number;
  readonly listPriceMinor: number | null;
  readonly stock: number;
}

/** What a command may change; absent stays. */
export interface ProductChange {
  readonly status?: Product['status'] | undefined;
  readonly title?: LocalizedText | undefined;
  readonly description?: LocalizedText | undefined;
  readonly brandId?: string | undefined;
  readonly categoryId?: string | undefined;
  readonly attributes?: readonly ProductAttribute[] | undefined;
  readonly photographs?: readonly string[] | undefined;
  readonly variant?:
    | {
        readonly id: string;
        readonly priceMinor?: number;
        readonly listPriceMinor?: number | null;
        /** Changes nothing unless as many are left: orders take from the stock without counting the version up. */
        readonly previousStock?: number;
        readonly stock?: number;
      }
    | undefined;
  /** Comes last. */
  readonly addedVariant?: NewVariant | undefined;
  readonly removedVariantId?: string | undefined;
  readonly optionNames?: readonly string[] | undefined;
  /** An option that every variant gets with this value, or loses. */
  readonly valueOfAll?: { readonly option: string; readonly value: string | undefined } | undefined;
}

export type ChangeOutcome = 'saved' | 'stale' | 'stale-stock' | 'taken';
/** Counts the version up when it is still the given one; writes the event in the same transaction. */
export type ProductChanges = (id: string, version: number, change: ProductChange) => Promise<ChangeOutcome>;

export const photographRows = (urls: readonly string[]) => urls.map((url, position) => ({ url, position }));

export const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';

class StaleVersion extends Error {}
class StaleStock extends Error {}

/** What a change says of the product's own row. */
const rowOf = ({ status, title, description, brandId, categoryId, attributes, optionNames }: ProductChange) => ({
  ...(status === undefined ? {} : { status }),
  ...(title === undefined ? {} : { titleKo: title.ko ?? null, titleEn: title.en ?? null }),
  ...(description === undefined ? {} : { descriptionKo: description.ko ?? null, descriptionEn: description.en ?? null }),
  ...(brandId === undefined ? {} : { brandId }),
  ...(categoryId === undefined ? {} : { categoryId }),
  ...(attributes === undefined ? {} : { attributes: attributes.map((attribute) => ({ ...attribute })) as object[] }),
  ...(optionNames === undefined ? {} : { optionNames: [...optionNames] }),
});

async function changeVariants(
  transaction: Transaction,
  productId: string,
  { variant, addedVariant, removedVariantId, valueOfAll }: ProductChange,
): Promise<void> {
  if (variant) {
    const { id, previousStock, ...data } = variant;
    const where = { id, productId, ...(previousStock === undefined ? {} : { stock: previousStock }) };
    const { count } = await transaction.variant.updateMany({ where, data });
    if (count === 0 && previousStock !== undefined) throw new StaleStock();
  }
  if (removedVariantId !== undefined) await transaction.variant.deleteMany({ where: { id: removedVariantId, productId } });
  if (addedVariant) {
    const { _max } = await transaction.variant.aggregate({ where: { productId }, _max: { position: true } });
    const { options, ...values } = addedVariant;
    await transaction.variant.create({
      data: { ...values, productId, options: { ...options }, position: (_max.position ?? -1) + 1 },
    });
  }
  if (valueOfAll?.value !== undefined)
    await transaction.$executeRaw`
      UPDATE catalogue.variant SET options = options || jsonb_build_object(${valueOfAll.option}::text, ${valueOfAll.value}::text)
      WHERE product_id = ${productId}`;
  else if (valueOfAll)
    await transaction.$executeRaw`
      UPDATE catalogue.variant SET options = options - ${valueOfAll.option}::text WHERE product_id = ${productId}`;
}

/** A change and its event in one transaction, if the product is still of the version that was read. */
export const productChanges =
  (database: Database, eventBus: EventBus, clock: Clock): ProductChanges =>
  async (id, version, change) => {
    const data = { version: { increment: 1 }, updatedAt: clock.now(), ...rowOf(change) };
    try {
      await database.$transaction(async (transaction) => {
        const { count } = await transaction.product.updateMany({ where: { id, version }, data });
        if (count === 0) throw new StaleVersion();
        await changeVariants(transaction, id, change);
        if (change.photographs) {
          await transaction.picture.deleteMany({ where: { productId: id } });
          const rows = photographRows(change.photographs);
          await transaction.picture.createMany({ data: rows.map((row) => ({ ...row, productId: id })) });
        }
        await eventBus.append(transaction, productsChanged, { productIds: [id] });
      });
      return 'saved';
    } catch (error) {
      if (error instanceof StaleVersion) return 'stale';
      if (error instanceof StaleStock) return 'stale-stock';
      if (isTaken(error)) return 'taken';
      throw error;
    }
  };
