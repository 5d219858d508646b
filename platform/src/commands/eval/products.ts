import type { ProductDocument } from '../../domains/catalogue/contract.ts';
import { FileError, openLines } from '../../domains/catalogue/ndjson.ts';
import { lineParser } from '../../domains/catalogue/parse-line.ts';
import type { ProductRecord } from '../../domains/catalogue/product-record.ts';
import { WON_PER_DOLLAR } from '../../kernel/money.ts';
import { LocalError } from '../../local/errors.ts';
import type { PlainDocument } from './plain-bm25.ts';

export interface ReadProducts {
  readonly records: readonly ProductRecord[];
  /** Lines that the import would leave out too. */
  readonly leftOut: number;
}

/** Every product of an NDJSON file, gzipped or not, that the import would take. Throws LocalError. */
export async function readProducts(path: string): Promise<ReadProducts> {
  const { parse } = lineParser({ wonPerDollar: WON_PER_DOLLAR });
  const records: ProductRecord[] = [];
  let leftOut = 0;
  try {
    const file = await openLines(path);
    for await (const { text } of file.lines()) {
      const parsed = text === undefined ? undefined : parse(text);
      if (parsed && 'record' in parsed) records.push(parsed.record);
      else leftOut += 1;
    }
    await file.close();
  } catch (error) {
    if (error instanceof FileError) throw new LocalError(`${path}: ${error.message}.`, { cause: error });
    throw error;
  }
  return { records, leftOut };
}

/** Title, brand, description and attributes in one text, as a first try at a search engine would have it. */
export const plainDocument = ({ id, title, description, brand, attributes }: ProductRecord): PlainDocument => ({
  id,
  text: [
    title.ko,
    title.en,
    brand.name.ko,
    brand.name.en,
    description.ko,
    description.en,
    ...attributes.map(({ value }) => String(value)),
  ]
    .filter(Boolean)
    .join(' '),
});

/** What search is handed of a product, without the way through the database. */
export const documentOfRecord = (record: ProductRecord): ProductDocument => ({
  id: record.id,
  active: record.status === 'ACTIVE',
  version: 1,
  title: record.title,
  description: record.description,
  brand: record.brand,
  categoryPath: record.category,
  attributes: record.attributes,
  optionValues: [...new Set(record.variants.flatMap(({ options }) => Object.values(options)))],
  skus: record.variants.map(({ sku }) => sku),
  priceMinor: Math.min(...record.variants.map(({ priceMinor }) => priceMinor)),
  highestPriceMinor: Math.max(...record.variants.map(({ priceMinor }) => priceMinor)),
  inStock: record.variants.some(({ stock }) => stock > 0),
  ratingCount: record.rating?.count ?? 0,
  ratingAverage: record.rating && record.rating.count > 0 ? record.rating.sum / record.rating.count : 0,
  createdAt: new Date(record.createdAt ?? 0),
});
