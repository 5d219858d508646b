// The inverted index: term -> documents with how often the term stands in each of their fields. Grows at the end, forgets by compaction.

/** Fields a term may stand in, each with four bits of a posting: counts above 15 are 15. */
export const FIELDS = ['title', 'category', 'brand', 'attributes', 'description', 'codes'] as const;
export type Field = (typeof FIELDS)[number];
const BITS = 4;
const COUNT_MAX = 15;

export const countIn = (packed: number, field: number): number => (packed >>> (field * BITS)) & COUNT_MAX;

/** Documents in ascending order, and their packed counts beside them. */
export class PostingList {
  documents = new Uint32Array(4);
  counts = new Uint32Array(4);
  length = 0;
  /** How many of the documents are alive, and at which state of the postings they were counted. */
  alive = 0;
  countedAt = -1;

  append(document: number, packed: number): void {
    if (this.length === this.documents.length) {
      const [documents, counts] = [new Uint32Array(this.length * 2), new Uint32Array(this.length * 2)];
      documents.set(this.documents);
      counts.set(this.counts);
      [this.documents, this.counts] = [documents, counts];
    }
    this.documents[this.length] = document;
    this.counts[this.length] = packed;
    this.length += 1;
  }

  /** Keeps the documents that have a new place, in order. */
  compact(places: Int32Array): void {
    let kept = 0;
    for (let at = 0; at < this.length; at += 1) {
      const place = places[this.documents[at] ?? 0] ?? -1;
      if (place < 0) continue;
      this.documents[kept] = place;
      this.counts[kept] = this.counts[at] ?? 0;
      kept += 1;
    }
    this.length = kept;
  }
}

export class Postings {
  readonly #lists = new Map<string, PostingList>();
  /** Terms of each field by document, FIELDS.length to a document. */
  #lengths = new Uint16Array(FIELDS.length * 1024);
  /** Sums over the living documents. */
  readonly #totals = new Float64Array(FIELDS.length);
  #alive = new Uint8Array(1024);
  #size = 0;
  #state = 0;

  get terms(): number {
    return this.#lists.size;
  }

  /** Bytes of the typed arrays; strings and maps come on top. */
  get bytes(): number {
    let bytes = this.#lengths.byteLength + this.#alive.byteLength;
    for (const { documents, counts } of this.#lists.values()) bytes += documents.byteLength + counts.byteLength;
    return bytes;
  }

  list(term: string): PostingList | undefined {
    return this.#lists.get(term);
  }

  /** How many living documents have the term. Dead ones still stand in its list: counting them would make a word rarer than none. */
  frequency(term: string): number {
    const list = this.#lists.get(term);
    if (!list) return 0;
    if (list.countedAt !== this.#state) {
      list.countedAt = this.#state;
      list.alive = 0;
      for (let at = 0; at < list.length; at += 1) list.alive += this.#alive[list.documents[at] ?? 0] ?? 0;
    }
    return list.alive;
  }

  isAlive(document: number): boolean {
    return this.#alive[document] === 1;
  }

  vocabulary(): Iterable<string> {
    return this.#lists.keys();
  }

  /** Adds a document under the next ordinal. */
  add(document: number, fields: Readonly<Record<Field, readonly string[]>>): void {
    if ((document + 1) * FIELDS.length > this.#lengths.length) {
      const grown = new Uint16Array(this.#lengths.length * 2);
      grown.set(this.#lengths);
      this.#lengths = grown;
      const alive = new Uint8Array(this.#alive.length * 2);
      alive.set(this.#alive);
      this.#alive = alive;
    }
    const packed = new Map<string, number>();
    for (const [field, name] of FIELDS.entries()) {
      const terms = fields[name];
      const length = Math.min(terms.length, 0xffff);
      this.#lengths[document * FIELDS.length + field] = length;
      this.#totals[field] = (this.#totals[field] ?? 0) + length;
      for (const term of terms) {
        const before = packed.get(term) ?? 0;
        if (countIn(before, field) < COUNT_MAX) packed.set(term, before + (1 << (field * BITS)));
      }
    }
    for (const [term, counts] of packed) {
      let list = this.#lists.get(term);
      if (!list) this.#lists.set(term, (list = new PostingList()));
      list.append(document, counts);
    }
    this.#alive[document] = 1;
    this.#size += 1;
    this.#state += 1;
  }

  /** Takes a document out of every sum; its postings stay until the next compaction. */
  remove(document: number): void {
    if (!this.isAlive(document)) return;
    this.#alive[document] = 0;
    for (let field = 0; field < FIELDS.length; field += 1)
      this.#totals[field] = (this.#totals[field] ?? 0) - this.lengthOf(document, field);
    this.#size -= 1;
    this.#state += 1;
  }

  lengthOf(document: number, field: number): number {
    return this.#lengths[document * FIELDS.length + field] ?? 0;
  }

  /** Mean length by field, at least one. */
  averages(): Float64Array {
    return this.#totals.map((total) => Math.max(1, total / Math.max(1, this.#size)));
  }

  /** Renumbers documents by their new places, −1 for those to forget. */
  compact(places: Int32Array, size: number): void {
    for (const [term, list] of this.#lists) {
      list.compact(places);
      if (list.length === 0) this.#lists.delete(term);
    }
    this.#totals.fill(0);
    this.#alive.fill(0).fill(1, 0, size);
    this.#state += 1;
    for (const [from, to] of places.entries()) {
      if (to < 0) continue;
      for (let field = 0; field < FIELDS.length; field += 1) {
        const length = this.#lengths[from * FIELDS.length + field] ?? 0;
        this.#lengths[to * FIELDS.length + field] = length;
        this.#totals[field] = (this.#totals[field] ?? 0) + length;
      }
    }
    this.#size = size;
  }
}
