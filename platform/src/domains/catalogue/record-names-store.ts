import type { Transaction } from '../../ports/database.ts';
import type { CanonicalRecord } from './canonical-record.ts';

interface Named {
  readonly id: string;
  readonly parent: string | null;
  readonly ko: string | null;
  readonly en: string | null;
}

/** Brands and categories the records name, each once; where records differ the last one's names count, the first one's parent. */
function namesIn(records: readonly CanonicalRecord[]): { brands: Named[]; categories: Named[] } {
  const brands = new Map<string, Named>();
  const categories = new Map<string, Named>();
  const put = (
    map: Map<string, Named>,
    id: string,
    parent: string | null,
    name: { ko?: string | undefined; en?: string | undefined },
  ): void => {
    const known = map.get(id);
    map.set(id, {
      id,
      parent: known === undefined ? parent : known.parent,
      ko: name.ko ?? known?.ko ?? null,
      en: name.en ?? known?.en ?? null,
    });
  };
  for (const { brand, category } of records) {
    put(brands, brand.id, null, brand.name);
    for (const [level, node] of category.entries()) put(categories, node.id, category[level - 1]?.id ?? null, node.name);
  }
  return { brands: [...brands.values()], categories: [...categories.values()] };
}

interface Difference {
  readonly id: string;
  readonly known: boolean;
}

const differences = (transaction: Transaction, table: 'brand' | 'category', wanted: readonly Named[]): Promise<Difference[]> =>
  transaction.$queryRawUnsafe<Difference[]>(
    `SELECT wanted.id, stored.id IS NOT NULL AS known
       FROM jsonb_to_recordset($1::text::jsonb) AS wanted(id text, ko text, en text)
       LEFT JOIN catalogue.${table} stored ON stored.id = wanted.id
      WHERE stored.id IS NULL OR (wanted.ko IS NOT NULL AND wanted.ko IS DISTINCT FROM stored.name_ko)
         OR (wanted.en IS NOT NULL AND wanted.en IS DISTINCT FROM stored.name_en)`,
    JSON.stringify(wanted),
  );

export interface NameChanges {
  readonly brands: readonly Named[];
  readonly categories: readonly Named[];
  /** Ids of what exists under another name. */
  readonly renamedBrands: readonly string[];
  readonly renamedCategories: readonly string[];
}

/** What brands and categories must be made or renamed for these records; reads only. */
export async function nameChanges(transaction: Transaction, records: readonly CanonicalRecord[]): Promise<NameChanges> {
  const { brands, categories } = namesIn(records);
  const differingBrands = await differences(transaction, 'brand', brands);
  const differingCategories = await differences(transaction, 'category', categories);
  const pick = (all: readonly Named[], found: readonly Difference[]): Named[] => {
    const ids = new Set(found.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  };
  const renamed = (found: readonly Difference[]): string[] => found.filter(({ known }) => known).map(({ id }) => id);
  return {
    brands: pick(brands, differingBrands),
    categories: pick(categories, differingCategories),
    renamedBrands: renamed(differingBrands),
    renamedCategories: renamed(differingCategories),
  };
}

/** Makes and renames them; answers with the ids of stored products that now read differently. */
export async function writeNames(transaction: Transaction, changes: NameChanges): Promise<string[]> {
  if (changes.brands.length > 0)
    await transaction.$executeRawUnsafe(
      `INSERT INTO catalogue.brand (id, name_ko, name_en)
       SELECT id, ko, en FROM jsonb_to_recordset($1::text::jsonb) AS wanted(id text, ko text, en text) ORDER BY id
       ON CONFLICT (id) DO UPDATE
          SET name_ko = coalesce(excluded.name_ko, brand.name_ko), name_en = coalesce(excluded.name_en, brand.name_en)`,
      JSON.stringify(changes.brands),
    );
  if (changes.categories.length > 0)
    await transaction.$executeRawUnsafe(
      `INSERT INTO catalogue.category (id, parent_id, name_ko, name_en, position)
       SELECT id, parent, ko, en,
              (SELECT coalesce(max(position), 0) FROM catalogue.category stored WHERE stored.parent_id IS NOT DISTINCT FROM wanted.parent) + place
         FROM ROWS FROM (jsonb_to_recordset($1::text::jsonb) AS (id text, parent text, ko text, en text)) WITH ORDINALITY
              AS wanted(id, parent, ko, en, place)
       ON CONFLICT (id) DO UPDATE
          SET name_ko = coalesce(excluded.name_ko, category.name_ko), name_en = coalesce(excluded.name_en, category.name_en)`,
      JSON.stringify(changes.categories),
    );
  if (changes.renamedBrands.length === 0 && changes.renamedCategories.length === 0) return [];
  const affected = await transaction.$queryRawUnsafe<{ id: string }[]>(
    `WITH RECURSIVE below AS (
       SELECT id FROM catalogue.category WHERE id = ANY($2::text[])
       UNION SELECT category.id FROM catalogue.category JOIN below ON category.parent_id = below.id)
     SELECT id FROM catalogue.product WHERE brand_id = ANY($1::text[]) OR category_id IN (SELECT id FROM below) ORDER BY id`,
    changes.renamedBrands,
    changes.renamedCategories,
  );
  return affected.map(({ id }) => id);
}
