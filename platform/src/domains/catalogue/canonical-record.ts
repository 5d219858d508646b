import type { LocalizedText } from '../../kernel/locale.ts';
import type { ProductRecord } from './product-record.ts';

const moment = (value: string): string => new Date(value).toISOString();
const words = ({ ko, en }: LocalizedText): { ko?: string; en?: string } => ({
  ...(ko === undefined ? {} : { ko }),
  ...(en === undefined ? {} : { en }),
});
const byTimeAndId = (one: { createdAt: string; id: string }, other: { createdAt: string; id: string }): number =>
  one.createdAt === other.createdAt ? (one.id < other.id ? -1 : 1) : one.createdAt < other.createdAt ? -1 : 1;

/** A record with everything said: its creation, its marks. */
export interface CanonicalRecord extends ProductRecord {
  rating: NonNullable<ProductRecord['rating']>;
  createdAt: string;
}

/**
 * The one way to write a record down: keys in the format's order, times in UTC milliseconds, options in the order of the option
 * names, reviews by time. Two records mean the same when their canonical JSON is the same text.
 */
export function canonicalRecord(record: ProductRecord, createdAt: string): CanonicalRecord {
  const reviews = record.reviews
    .map(({ id, author, rating, title, body, language, createdAt: at }) => ({
      id,
      author,
      rating,
      title,
      body,
      language,
      createdAt: moment(at),
    }))
    .toSorted(byTimeAndId);
  return {
    id: record.id,
    status: record.status,
    title: words(record.title),
    description: words(record.description),
    brand: { id: record.brand.id, name: words(record.brand.name) },
    category: record.category.map(({ id, name }) => ({ id, name: words(name) })),
    attributes: record.attributes.map(({ name, value, unit }) => (unit === undefined ? { name, value } : { name, value, unit })),
    optionNames: record.optionNames,
    variants: record.variants.map(({ id, sku, options, priceMinor, listPriceMinor, stock }) => ({
      id,
      sku,
      options: Object.fromEntries(record.optionNames.map((name) => [name, options[name] ?? ''])),
      priceMinor,
      ...(listPriceMinor === undefined ? {} : { listPriceMinor }),
      stock,
    })),
    pictures: record.pictures,
    reviews,
    ...(record.drawing === undefined
      ? {}
      : { drawing: { motif: record.drawing.motif, hue: record.drawing.hue, seed: record.drawing.seed } }),
    rating: {
      count: record.rating?.count ?? reviews.length,
      sum: record.rating?.sum ?? reviews.reduce((sum, { rating }) => sum + rating, 0),
    },
    ...(record.releasedAt === undefined ? {} : { releasedAt: moment(record.releasedAt) }),
    createdAt: moment(record.createdAt ?? createdAt),
  };
}

/** What of a record is the product's own: names of its brand and its categories are theirs. Equal texts, equal products. */
export const fingerprint = (record: CanonicalRecord): string =>
  JSON.stringify({ ...record, brand: record.brand.id, category: record.category.at(-1)?.id });
