import type { Transaction } from '../../ports/database.ts';
import type { CanonicalRecord } from './canonical-record.ts';
import { pictureRows, productRow, reviewRows, variantRows } from './record-rows.ts';

/** `from` selects the product rows; answers one JSON document a product, the shape of `StoredProduct`. */
export const SELECT_PRODUCTS = (from: string): string => `
  WITH RECURSIVE page AS (${from}),
  path AS (
    SELECT category.id AS leaf, category.id, category.parent_id, category.name_ko, category.name_en, 0 AS depth
      FROM catalogue.category WHERE category.id IN (SELECT category_id FROM page)
    UNION ALL
    SELECT path.leaf, category.id, category.parent_id, category.name_ko, category.name_en, path.depth + 1
      FROM path JOIN catalogue.category ON category.id = path.parent_id),
  paths AS (
    SELECT leaf, jsonb_agg(jsonb_build_object('id', id, 'ko', name_ko, 'en', name_en) ORDER BY depth DESC) AS nodes FROM path GROUP BY leaf)
  SELECT jsonb_build_object(
    'id', page.id, 'status', page.status, 'titleKo', page.title_ko, 'titleEn', page.title_en,
    'descriptionKo', page.description_ko, 'descriptionEn', page.description_en,
    'brand', jsonb_build_object('id', brand.id, 'ko', brand.name_ko, 'en', brand.name_en),
    'category', paths.nodes, 'attributes', page.attributes, 'optionNames', page.option_names, 'drawing', page.drawing,
    'ratingCount', page.rating_count, 'ratingSum', page.rating_sum, 'releasedAt', page.released_at, 'createdAt', page.created_at,
    'variants', (SELECT jsonb_agg(jsonb_build_object('id', id, 'sku', sku, 'options', options, 'priceMinor', price_minor,
                        'listPriceMinor', list_price_minor, 'stock', stock) ORDER BY position, id)
                   FROM catalogue.variant WHERE product_id = page.id),
    'pictures', (SELECT jsonb_agg(url ORDER BY position) FROM catalogue.picture WHERE product_id = page.id),
    'reviews', (SELECT jsonb_agg(jsonb_build_object('id', id, 'author', author, 'rating', rating, 'title', title, 'body', body,
                       'language', language, 'createdAt', created_at))
                  FROM catalogue.review WHERE product_id = page.id)) AS product
    FROM page JOIN catalogue.brand ON brand.id = page.brand_id JOIN paths ON paths.leaf = page.category_id`;

interface Owned {
  readonly kind: 'variant' | 'SKU' | 'review';
  readonly value: string;
  readonly owner: string;
}

/** Records that claim a SKU, a variant id or a review id of another product, stored or earlier in the list. */
export async function takenBy(
  transaction: Transaction,
  records: readonly CanonicalRecord[],
): Promise<{ id: string; reason: string }[]> {
  const claims = records.flatMap(({ id, variants, reviews }): Owned[] => [
    ...variants.flatMap((variant): Owned[] => [
      { kind: 'variant', value: variant.id, owner: id },
      { kind: 'SKU', value: variant.sku, owner: id },
    ]),
    ...reviews.map((review): Owned => ({ kind: 'review', value: review.id, owner: id })),
  ]);
  const valuesOf = (kind: Owned['kind']): string[] => claims.filter((claim) => claim.kind === kind).map(({ value }) => value);
  const owned = await transaction.$queryRawUnsafe<Owned[]>(
    `SELECT 'variant' AS kind, id AS value, product_id AS owner FROM catalogue.variant WHERE id = ANY($1::text[])
     UNION ALL SELECT 'SKU', sku, product_id FROM catalogue.variant WHERE sku = ANY($2::text[])
     UNION ALL SELECT 'review', id, product_id FROM catalogue.review WHERE id = ANY($3::text[])`,
    valuesOf('variant'),
    valuesOf('SKU'),
    valuesOf('review'),
  );
  const owners = new Map(owned.map(({ kind, value, owner }) => [`${kind} ${value}`, owner]));
  const refused = new Map<string, string>();
  for (const { kind, value, owner } of claims) {
    const known = owners.get(`${kind} ${value}`);
    if (known === undefined) owners.set(`${kind} ${value}`, owner);
    else if (known !== owner && !refused.has(owner)) refused.set(owner, `${kind} ${value} belongs to the product ${known}`);
  }
  return [...refused].map(([id, reason]) => ({ id, reason }));
}

const UPSERT_PRODUCTS = `
  INSERT INTO catalogue.product AS stored (id, status, title_ko, title_en, description_ko, description_en, brand_id, category_id,
         attributes, option_names, drawing, rating_count, rating_sum, released_at, created_at, updated_at)
  SELECT id, status::catalogue.product_status, title_ko, title_en, description_ko, description_en, brand_id, category_id,
         attributes, option_names, drawing, rating_count, rating_sum, released_at, created_at, $2::timestamptz
    FROM jsonb_to_recordset($1::text::jsonb) AS wanted(id text, status text, title_ko text, title_en text, description_ko text,
         description_en text, brand_id text, category_id text, attributes jsonb, option_names text[], drawing jsonb,
         rating_count int, rating_sum int, released_at timestamptz, created_at timestamptz)
   ORDER BY id
  ON CONFLICT (id) DO UPDATE SET version = stored.version + 1, updated_at = excluded.updated_at,
         status = excluded.status, title_ko = excluded.title_ko, title_en = excluded.title_en,
         description_ko = excluded.description_ko, description_en = excluded.description_en,
         brand_id = excluded.brand_id, category_id = excluded.category_id, attributes = excluded.attributes,
         option_names = excluded.option_names, drawing = excluded.drawing, rating_count = excluded.rating_count,
         rating_sum = excluded.rating_sum, released_at = excluded.released_at, created_at = excluded.created_at`;

const INSERT_VARIANTS = `
  INSERT INTO catalogue.variant (id, product_id, sku, options, price_minor, list_price_minor, stock, position)
  SELECT id, product_id, sku, options, price_minor, list_price_minor, stock, position
    FROM jsonb_to_recordset($1::text::jsonb) AS wanted(id text, product_id text, sku text, options jsonb, price_minor int,
         list_price_minor int, stock int, position int)`;

const INSERT_PICTURES = `
  INSERT INTO catalogue.picture (product_id, position, url)
  SELECT product_id, position, url FROM jsonb_to_recordset($1::text::jsonb) AS wanted(product_id text, position int, url text)`;

const INSERT_REVIEWS = `
  INSERT INTO catalogue.review (id, product_id, author, rating, title, body, language, created_at)
  SELECT id, product_id, author, rating, title, body, language, created_at
    FROM jsonb_to_recordset($1::text::jsonb) AS wanted(id text, product_id text, author text, rating smallint, title text, body text,
         language text, created_at timestamptz)`;

/**
 * Writes whole products. Of a product that exists only the parts that differ are replaced: deleted and made again, because SKUs may
 * change places between its variants and the unique index looks after every row. `known` is locked by the caller.
 */
export async function writeProducts(
  transaction: Transaction,
  records: readonly CanonicalRecord[],
  known: ReadonlyMap<string, CanonicalRecord>,
  now: string,
): Promise<void> {
  if (records.length === 0) return;
  await transaction.$executeRawUnsafe(UPSERT_PRODUCTS, JSON.stringify(records.map(productRow)), now);
  const parts = [
    ['variants', 'variant', INSERT_VARIANTS, variantRows],
    ['pictures', 'picture', INSERT_PICTURES, pictureRows],
    ['reviews', 'review', INSERT_REVIEWS, reviewRows],
  ] as const;
  for (const [key, table, insert, rowsOf] of parts) {
    const differing = records.filter((record) => JSON.stringify(known.get(record.id)?.[key]) !== JSON.stringify(record[key]));
    if (differing.length === 0) continue;
    // A product a merchant made since it was looked for is not in `known`, but has parts: all of them go.
    await transaction.$executeRawUnsafe(
      `DELETE FROM catalogue.${table} WHERE product_id = ANY($1::text[])`,
      differing.map(({ id }) => id),
    );
    const rows = differing.flatMap((record): readonly object[] => rowsOf(record));
    if (rows.length > 0) await transaction.$executeRawUnsafe(insert, JSON.stringify(rows));
  }
}
