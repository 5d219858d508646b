import { readFileSync } from 'node:fs';
import { LocalError } from '../../local/errors.ts';

/** query -> product id -> grade, 0 to 3. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

const ROW = /^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]+),([0-3])\s*$/;

/** Reads `query,product_id,grade`; a query may stand in quotation marks. Throws LocalError with the line that cannot be read. */
export function readJudgements(file: string): Judgements {
  const judgements = new Map<string, Map<string, number>>();
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const match = ROW.exec(line);
    if (!match) throw new LocalError(`${file}, line ${at + 2}: expected query,product_id,grade with a grade from 0 to 3.`);
    const query = (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim();
    const grades = judgements.get(query) ?? new Map<string, number>();
    grades.set(match[3] ?? '', Number(match[4]));
    judgements.set(query, grades);
  }
  return judgements;
}

/** Throws LocalError when no query has a relevant product among these: there would be nothing to measure. */
export function expectRelevant(judgements: Judgements, products: ReadonlySet<string>): void {
  for (const grades of judgements.values()) for (const [id, grade] of grades) if (grade > 0 && products.has(id)) return;
  throw new LocalError('No product of --products is judged relevant in --judgements: do the two files belong together?');
}
