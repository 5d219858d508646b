import type { LocalizedText } from '../../kernel/locale.ts';
import { normalise } from './analysis.ts';
import { coveredLength, initials, isInitials, keyed, typedInitials } from './hangul.ts';
import type { ProductIndex } from './product-index.ts';

export type SuggestionKind = 'QUERY' | 'BRAND' | 'CATEGORY' | 'PRODUCT';

export interface SuggestionPart {
  readonly text: string;
  readonly typed: boolean;
}
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly id: string | undefined;
  readonly parts: readonly SuggestionPart[];
}

interface Entry {
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly id: string | undefined;
  /** How many products it leads to. */
  readonly weight: number;
}

/** A way into an entry: the text from one of its words on, as keyed or as initial consonants. */
interface Key {
  readonly key: string;
  readonly entry: number;
  readonly from: number;
}

export const PREFIX_LENGTH_MAX = 40;
const KEY_LENGTH_MAX = 24;
const WORDS_MAX = 4;
const PHRASES_MAX = 4000;
const PHRASE_PRODUCTS_MIN = 3;
/** Keys looked at for one prefix; a prefix of one letter has more, and the heaviest entries come first only among these. */
const LOOKED_AT_MAX = 3000;
const ENTRIES_A_STEP = 400;
const KIND_ORDER: Readonly<Record<SuggestionKind, number>> = { CATEGORY: 0, QUERY: 1, BRAND: 2, PRODUCT: 3 };

const ranges = (keys: readonly Key[], prefix: string): readonly Key[] => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle]?.key ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: Key[] = [];
  for (let at = low; at < keys.length && found.length < LOOKED_AT_MAX; at += 1) {
    const key = keys[at];
    if (!key?.key.startsWith(prefix)) break;
    found.push(key);
  }
  return found;
};

/** Lets others run: half a second of building in one go would be half a second of silence. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What a shopper may be about to type, made from an index; immutable. */
export class Suggestions {
  readonly #entries: readonly Entry[];
  readonly #keyed: readonly Key[];
  readonly #initials: readonly Key[];

  private constructor(entries: readonly Entry[], keyed_: readonly Key[], initials_: readonly Key[]) {
    this.#entries = entries;
    this.#keyed = keyed_;
    this.#initials = initials_;
  }

  get size(): number {
    return this.#entries.length;
  }

  static readonly empty = new Suggestions([], [], []);

  /** Builds in small steps, so that requests are answered in between. */
  static async build(index: ProductIndex): Promise<Suggestions> {
    const entries = await entriesOf(index);
    const [byKeys, byInitials]: [Key[], Key[]] = [[], []];
    for (const [entry, { text }] of entries.entries()) {
      if (entry % ENTRIES_A_STEP === 0) await breathe();
      for (const from of wordStarts(text)) {
        const rest = text.slice(from, from + KEY_LENGTH_MAX);
        byKeys.push({ key: keyed(rest).slice(0, KEY_LENGTH_MAX), entry, from });
        if (/[가-힣]/.test(rest)) byInitials.push({ key: initials(rest).slice(0, KEY_LENGTH_MAX), entry, from });
      }
    }
    const order = (one: Key, other: Key): number =>
      one.key < other.key ? -1 : one.key > other.key ? 1 : one.entry - other.entry;
    await breathe();
    byKeys.sort(order);
    await breathe();
    byInitials.sort(order);
    return new Suggestions(entries, byKeys, byInitials);
  }

  /** The heaviest of each kind first; each text once. */
  suggest(typed: string, first: number): readonly Suggestion[] {
    const prefix = typed.slice(0, PREFIX_LENGTH_MAX).toWellFormed().trim();
    const byInitials = isInitials(prefix);
    const wanted = byInitials ? typedInitials(prefix) : keyed(prefix);
    if (wanted === '') return [];
    const form = byInitials ? initials : keyed;
    const chosen = new Map<string, { readonly entry: Entry; readonly from: number }>();
    const found = ranges(byInitials ? this.#initials : this.#keyed, wanted.slice(0, KEY_LENGTH_MAX)).toSorted((one, other) => {
      const [a, b] = [this.#entries[one.entry], this.#entries[other.entry]];
      if (!a || !b) return 0;
      return (
        Number(one.from > 0) - Number(other.from > 0) ||
        KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
        b.weight - a.weight ||
        (a.text < b.text ? -1 : 1)
      );
    });
    for (const { entry, from } of found) {
      const value = this.#entries[entry];
      const key = value ? normalise(value.text) : '';
      if (value && !chosen.has(key)) chosen.set(key, { entry: value, from });
      if (chosen.size >= first) break;
    }
    return [...chosen.values()].map(({ entry: { kind, text, id }, from }) => {
      const to = from + coveredLength(text.slice(from), prefix, form);
      const parts = [
        { text: text.slice(0, from), typed: false },
        { text: text.slice(from, to), typed: true },
        { text: text.slice(to), typed: false },
      ];
      return { kind, text, id, parts: parts.filter((part) => part.text !== '') };
    });
  }
}

const wordStarts = (text: string): readonly number[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, WORDS_MAX).map(({ index }) => index);

const texts = ({ ko, en }: LocalizedText): readonly string[] => [...new Set([ko, en].filter((text) => text !== undefined))];

async function entriesOf({ columns }: ProductIndex): Promise<readonly Entry[]> {
  const brands = new Uint32Array(columns.brands.values.length);
  const categories = new Uint32Array(columns.categories.values.length);
  const phrases = new Map<string, number>();
  const products: Entry[] = [];
  let step = 0;
  for (const row of columns.rows) {
    if (!row) continue;
    step += 1;
    if (step % ENTRIES_A_STEP === 0) await breathe();
    brands[row.brand] = (brands[row.brand] ?? 0) + 1;
    for (const category of row.categories) categories[category] = (categories[category] ?? 0) + 1;
    for (const title of texts(row.title)) {
      products.push({ kind: 'PRODUCT', text: title, id: row.id, weight: row.ratingCount });
      for (const phrase of phrasesOf(title)) phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1);
    }
  }
  const named = (
    kind: SuggestionKind,
    counts: Uint32Array,
    values: readonly { readonly id: string; readonly name: LocalizedText }[],
  ): Entry[] =>
    [...counts].flatMap((weight, place) => {
      const value = values[place];
      return weight > 0 && value ? texts(value.name).map((text) => ({ kind, text, id: value.id, weight })) : [];
    });
  const frequent = [...phrases]
    .filter(([, count]) => count >= PHRASE_PRODUCTS_MIN)
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, PHRASES_MAX)
    .map(([text, weight]): Entry => ({ kind: 'QUERY', text, id: undefined, weight }));
  return [
    ...named('CATEGORY', categories, columns.categories.values),
    ...named('BRAND', brands, columns.brands.values),
    ...frequent,
    ...products,
  ];
}

/** Words of a title and pairs of neighbours that could be a search: letters, not codes or single characters. */
function phrasesOf(title: string): ReadonlySet<string> {
  const words = normalise(title)
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 10);
  const phrases = new Set<string>();
  const speaks = (word: string | undefined): word is string => word !== undefined && word.length >= 2 && !/\d/.test(word);
  for (const [at, word] of words.entries()) {
    if (!speaks(word)) continue;
    phrases.add(word);
    const next = words[at + 1];
    if (speaks(next)) phrases.add(`${word} ${next}`);
  }
  return phrases;
}
