import type { CanonicalRecord } from './canonical-record.ts';
import { canonicalRecord } from './canonical-record.ts';
import { drawingRecord, type AttributeRecord } from './product-record.ts';

/** A product as the statements of the record store read it: one JSON document. */
export interface StoredProduct {
  readonly id: string;
  readonly status: 'ACTIVE' | 'ARCHIVED';
  readonly titleKo: string | null;
  readonly titleEn: string | null;
  readonly descriptionKo: string | null;
  readonly descriptionEn: string | null;
  readonly brand: StoredName;
  readonly category: readonly StoredName[];
  readonly attributes: AttributeRecord[];
  readonly optionNames: string[];
  readonly drawing: unknown;
  readonly ratingCount: number;
  readonly ratingSum: number;
  readonly releasedAt: string | null;
  readonly createdAt: string;
  readonly variants:
    | readonly {
        id: string;
        sku: string;
        options: Record<string, string>;
        priceMinor: number;
        listPriceMinor: number | null;
        stock: number;
      }[]
    | null;
  readonly pictures: readonly string[] | null;
  readonly reviews:
    | readonly {
        id: string;
        author: string;
        rating: number;
        title: string;
        body: string;
        language: 'ko' | 'en';
        createdAt: string;
      }[]
    | null;
}
interface StoredName {
  readonly id: string;
  readonly ko: string | null;
  readonly en: string | null;
}

const LEVELS_MAX = 4;
const name = ({ id, ko, en }: StoredName) => ({ id, name: { ko: ko ?? undefined, en: en ?? undefined } });

/** The stored product as a record. Of a tree deeper than the format's four levels the lowest four are named. */
export function recordOf(stored: StoredProduct): CanonicalRecord {
  const drawing = drawingRecord.safeParse(stored.drawing);
  return canonicalRecord(
    {
      id: stored.id,
      status: stored.status,
      title: { ko: stored.titleKo ?? undefined, en: stored.titleEn ?? undefined },
      description: { ko: stored.descriptionKo ?? undefined, en: stored.descriptionEn ?? undefined },
      brand: name(stored.brand),
      category: stored.category.slice(-LEVELS_MAX).map(name),
      attributes: stored.attributes,
      optionNames: stored.optionNames,
      variants: (stored.variants ?? []).map(({ listPriceMinor, ...variant }) => ({
        ...variant,
        ...(listPriceMinor === null ? {} : { listPriceMinor }),
      })),
      pictures: [...(stored.pictures ?? [])],
      reviews: [...(stored.reviews ?? [])],
      drawing: drawing.success ? drawing.data : undefined,
      rating: { count: stored.ratingCount, sum: stored.ratingSum },
      releasedAt: stored.releasedAt ?? undefined,
      createdAt: stored.createdAt,
    },
    stored.createdAt,
  );
}

/** Rows of the product table, by the names `jsonb_to_recordset` reads. */
export const productRow = (record: CanonicalRecord) => ({
  id: record.id,
  status: record.status,
  title_ko: record.title.ko ?? null,
  title_en: record.title.en ?? null,
  description_ko: record.description.ko ?? null,
  description_en: record.description.en ?? null,
  brand_id: record.brand.id,
  category_id: record.category.at(-1)?.id ?? '',
  attributes: record.attributes,
  option_names: record.optionNames,
  drawing: record.drawing ?? {},
  rating_count: record.rating.count,
  rating_sum: record.rating.sum,
  released_at: record.releasedAt ?? null,
  created_at: record.createdAt,
});

export const variantRows = (record: CanonicalRecord) =>
  record.variants.map((variant, position) => ({
    id: variant.id,
    product_id: record.id,
    sku: variant.sku,
    options: variant.options,
    price_minor: variant.priceMinor,
    list_price_minor: variant.listPriceMinor ?? null,
    stock: variant.stock,
    position,
  }));

export const pictureRows = (record: CanonicalRecord) =>
  record.pictures.map((url, position) => ({ product_id: record.id, position, url }));

export const reviewRows = (record: CanonicalRecord) =>
  record.reviews.map(({ createdAt, ...review }) => ({ ...review, product_id: record.id, created_at: createdAt }));
