import type { ProductDocument } from '../catalogue/contract.ts';
import type { Analyser } from './analysis.ts';
import { Columns } from './columns.ts';
import { Postings } from './postings.ts';

/** Share of dead ordinals from which the index is compacted. */
const GARBAGE_SHARE_MAX = 0.25;
const GARBAGE_MIN = 1000;
/** Ids of refused products that are kept, so that each counts once; beyond them the figure is the least there is. */
const REFUSED_KNOWN_MAX = 200_000;

/** Products for sale, searchable. Written by one loop at a time, read between its steps: a reader never sees half a product. */
export class ProductIndex {
  readonly postings = new Postings();
  readonly columns = new Columns();
  readonly #analyser: Analyser;
  readonly #productsMax: number;
  readonly #ordinals = new Map<string, number>();
  readonly #refused = new Set<string>();
  /** Counts every change: whoever caches something made from the index compares it. */
  generation = 0;

  constructor(analyser: Analyser, productsMax: number) {
    this.#analyser = analyser;
    this.#productsMax = productsMax;
  }

  get size(): number {
    return this.#ordinals.size;
  }
  /** Ordinals in use and not: the length of arrays by ordinal. */
  get capacity(): number {
    return this.columns.rows.length;
  }
  /** Products left out because the index is full. */
  get refused(): number {
    return this.#refused.size;
  }
  get analyser(): Analyser {
    return this.#analyser;
  }

  /** Adds or replaces; a product that is not for sale is taken out. False when the index is full. */
  put(document: ProductDocument): boolean {
    this.remove(document.id);
    if (!document.active) return true;
    if (this.size >= this.#productsMax) {
      if (this.#refused.size < REFUSED_KNOWN_MAX) this.#refused.add(document.id);
      return false;
    }
    const both = ({ ko = '', en = '' }: { readonly ko?: string | undefined; readonly en?: string | undefined }): string[] => [
      ...this.#analyser.terms(ko),
      ...this.#analyser.terms(en),
    ];
    const ordinal = this.columns.add(document);
    const attributeText = document.attributes
      .map(({ name, value, unit }) =>
        typeof value === 'boolean' ? (value ? name : '') : `${name.length > 30 ? '' : name} ${value} ${unit ?? ''}`,
      )
      .join(' ');
    this.postings.add(ordinal, {
      title: both(document.title),
      category: document.categoryPath.flatMap(({ name }) => both(name)),
      brand: both(document.brand.name),
      attributes: this.#analyser.terms(`${attributeText} ${document.optionValues.join(' ')}`),
      description: both(document.description),
      codes: document.skus.slice(0, 20).map((sku) => sku.toLowerCase()),
    });
    this.#ordinals.set(document.id, ordinal);
    this.generation += 1;
    return true;
  }

  remove(id: string): void {
    this.#refused.delete(id);
    const ordinal = this.#ordinals.get(id);
    if (ordinal === undefined) return;
    this.columns.rows[ordinal] = undefined;
    this.postings.remove(ordinal);
    this.#ordinals.delete(id);
    this.generation += 1;
    const garbage = this.capacity - this.size;
    if (garbage > GARBAGE_MIN && garbage > this.capacity * GARBAGE_SHARE_MAX) this.#compact();
  }

  #compact(): void {
    const places = new Int32Array(this.capacity).fill(-1);
    const rows = this.columns.rows;
    this.columns.rows = [];
    for (const [from, row] of rows.entries()) {
      if (!row) continue;
      places[from] = this.columns.rows.length;
      this.#ordinals.set(row.id, this.columns.rows.length);
      this.columns.rows.push(row);
    }
    this.postings.compact(places, this.columns.rows.length);
  }
}
