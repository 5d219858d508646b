import type { Clock } from '../../kernel/clock.ts';
import type { LocalizedText } from '../../kernel/locale.ts';
import type { PageRequest } from '../../kernel/page.ts';
import type { Database, Transaction } from '../../ports/database.ts';
import type { EventBus } from '../../ports/event-bus.ts';
import { CategoryTree } from './category-tree.ts';
import { isTaken, photographRows, productChanges, type NewVariant, type ProductChanges } from './change-store.ts';
import { productsChanged, type ProductAttribute } from './contract.ts';
import type { Brand, Product, Review } from './product.ts';

export interface NewProduct {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly brandId: string;
  readonly categoryId: string;
  readonly attributes: readonly ProductAttribute[];
  readonly optionNames: readonly string[];
  readonly variants: readonly NewVariant[];
  readonly photographs: readonly string[];
}

export interface BestSeller {
  readonly id: string;
  readonly title: LocalizedText;
  readonly ratingCount: number;
}

export interface CatalogueStore {
  /** In the order asked, undefined where there is none. */
  products(ids: readonly string[]): Promise<readonly (Product | undefined)[]>;
  /** By id; one more than the limit when there is more. */
  productPage(page: PageRequest, status: Product['status'] | undefined): Promise<readonly Product[]>;
  countProducts(status: Product['status'] | undefined): Promise<number>;
  categoryTree(): Promise<CategoryTree>;
  /** The most reviewed product for sale of each category, not counting below. */
  bestSellers(): Promise<ReadonlyMap<string, BestSeller>>;
  /** Products for sale by their own category, not counting below. */
  productCounts(): Promise<ReadonlyMap<string, number>>;
  brandPage(page: PageRequest): Promise<readonly Brand[]>;
  brandExists(id: string): Promise<boolean>;
  reviewPage(productId: string, page: PageRequest): Promise<readonly Review[]>;
  countReviews(productId: string): Promise<number>;
  /** The first of these ids and SKUs that another product has; without a product's id of a variant only. */
  takenValue(productId: string | undefined, skus: readonly string[], variantIds: readonly string[]): Promise<string | undefined>;
  create(product: NewProduct): Promise<'saved' | 'taken'>;
  readonly change: ProductChanges;
}

const WITH_ALL = { brand: true, variants: { orderBy: { position: 'asc' } }, pictures: { orderBy: { position: 'asc' } } } as const;
type Row = NonNullable<Awaited<ReturnType<typeof oneRow>>>;
const oneRow = (database: Database) => database.product.findFirst({ include: WITH_ALL });

const text = (ko: string | null, en: string | null): LocalizedText => ({
  ...(ko === null ? {} : { ko }),
  ...(en === null ? {} : { en }),
});

const productOf = (row: Row): Product => ({
  id: row.id,
  version: row.version,
  status: row.status,
  title: text(row.titleKo, row.titleEn),
  description: text(row.descriptionKo, row.descriptionEn),
  brand: { id: row.brand.id, name: text(row.brand.nameKo, row.brand.nameEn) },
  categoryId: row.categoryId,
  attributes: row.attributes as unknown as ProductAttribute[],
  optionNames: row.optionNames,
  variants: row.variants.map(({ id, sku, options, priceMinor, listPriceMinor, stock }) => ({
    id,
    sku,
    options: options as Record<string, string>,
    priceMinor,
    listPriceMinor,
    stock,
  })),
  photographs: row.pictures.map(({ url }) => url),
  drawing: row.drawing,
  ratingCount: row.ratingCount,
  ratingSum: row.ratingSum,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

/** The catalogue over PostgreSQL. */
export function catalogueStore(database: Database, eventBus: EventBus, clock: Clock): CatalogueStore {
  const changed = (transaction: Transaction, id: string): Promise<void> =>
    eventBus.append(transaction, productsChanged, { productIds: [id] });

  return {
    async products(ids) {
      const rows = await database.product.findMany({ where: { id: { in: [...new Set(ids)] } }, include: WITH_ALL });
      const byId = new Map(rows.map((row) => [row.id, productOf(row)]));
      return ids.map((id) => byId.get(id));
    },
    async productPage({ limit, after }, status) {
      const where = {
        ...(after?.[0] === undefined ? {} : { id: { gt: after[0] } }),
        ...(status === undefined ? {} : { status }),
      };
      return (await database.product.findMany({ where, include: WITH_ALL, orderBy: { id: 'asc' }, take: limit + 1 })).map(
        productOf,
      );
    },
    countProducts: (status) => database.product.count({ where: status === undefined ? {} : { status } }),
    async categoryTree() {
      const rows = await database.category.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
      return new CategoryTree(rows.map(({ id, parentId, nameKo, nameEn }) => ({ id, parentId, name: text(nameKo, nameEn) })));
    },
    async bestSellers() {
      const rows = await database.$queryRaw<
        { id: string; category_id: string; title_ko: string | null; title_en: string | null; rating_count: number }[]
      >`
        SELECT DISTINCT ON (category_id) id, category_id, title_ko, title_en, rating_count FROM catalogue.product
        WHERE status = 'ACTIVE' ORDER BY category_id, rating_count DESC, id`;
      return new Map(
        rows.map((row) => [
          row.category_id,
          { id: row.id, title: text(row.title_ko, row.title_en), ratingCount: row.rating_count },
        ]),
      );
    },
    async productCounts() {
      const rows = await database.product.groupBy({ by: ['categoryId'], where: { status: 'ACTIVE' }, _count: true });
      return new Map(rows.map(({ categoryId, _count }) => [categoryId, _count]));
    },
    async brandPage({ limit, after }) {
      const where = after?.[0] === undefined ? {} : { id: { gt: after[0] } };
      const rows = await database.brand.findMany({ where, orderBy: { id: 'asc' }, take: limit + 1 });
      return rows.map(({ id, nameKo, nameEn }) => ({ id, name: text(nameKo, nameEn) }));
    },
    brandExists: async (id) => (await database.brand.count({ where: { id } })) > 0,
    async reviewPage(productId, { limit, after }) {
      const [time, id] = after ?? [];
      const createdAt = time === undefined ? undefined : new Date(time);
      if (createdAt !== undefined && Number.isNaN(createdAt.getTime())) return [];
      const before =
        createdAt === undefined || id === undefined
          ? {}
          : { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { gt: id } }] };
      return database.review.findMany({
        where: { productId, ...before },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: limit + 1,
      });
    },
    countReviews: (productId) => database.review.count({ where: { productId } }),
    async takenValue(productId, skus, variantIds) {
      if (productId !== undefined && (await database.product.count({ where: { id: productId } })) > 0) return productId;
      const variant = await database.variant.findFirst({
        where: { OR: [{ sku: { in: [...skus] } }, { id: { in: [...variantIds] } }] },
      });
      return variant === null ? undefined : skus.includes(variant.sku) ? variant.sku : variant.id;
    },
    async create({ id, title, description, brandId, categoryId, attributes, optionNames, variants, photographs }) {
      const data = {
        id,
        titleKo: title.ko ?? null,
        titleEn: title.en ?? null,
        descriptionKo: description.ko ?? null,
        descriptionEn: description.en ?? null,
      };
      const parts = {
        variants: {
          create: variants.map(({ options, ...variant }, position) => ({ ...variant, options: { ...options }, position })),
        },
        pictures: { create: photographRows(photographs) },
      };
      try {
        await database.$transaction(async (transaction) => {
          await transaction.product.create({
            data: {
              ...data,
              brandId,
              categoryId,
              attributes: attributes.map((attribute) => ({ ...attribute })) as object[],
              optionNames: [...optionNames],
              ...parts,
            },
          });
          await changed(transaction, id);
        });
        return 'saved';
      } catch (error) {
        if (isTaken(error)) return 'taken';
        throw error;
      }
    },
    change: productChanges(database, eventBus, clock),
  };
}
