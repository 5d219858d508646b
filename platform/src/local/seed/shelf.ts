/** Korean, English. */
export type Words = readonly [ko: string, en: string];

/** A lowest category: what stands on it and what may be said of it. Tokens (options, texts, flags) have labels in the glossary. */
export interface Shelf {
  readonly id: string;
  readonly name: Words;
  readonly motif: string;
  /** What a product is called; where it differs from the shelf's: its drawing, and its prices (then `numbers` do not fit it). */
  readonly kinds: readonly (readonly [ko: string, en: string, motif?: string, price?: readonly [number, number]])[];
  /** Stands before the kind: "초경량". */
  readonly qualities: readonly Words[];
  /** Won, lowest and highest. */
  readonly price: readonly [number, number];
  /** Name -> unit, lowest, highest, step; the better product has the higher number unless `falling`. */
  readonly numbers?: Readonly<
    Record<string, readonly [unit: string, min: number, max: number, step: number, falling?: 'falling']>
  >;
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  /** Name -> share of products that have it. */
  readonly flags?: Readonly<Record<string, number>>;
  /** Option name -> its values; all but colour make a variant dearer the later they stand. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Sentences for the description. */
  readonly says: readonly Words[];
}

/** A category at the top. */
export interface Department {
  readonly id: string;
  readonly name: Words;
  readonly brands: readonly (readonly [id: string, ko: string, en: string])[];
  /** What reviewers praise and complain of. */
  readonly praise: readonly Words[];
  readonly complaints: readonly Words[];
  readonly shelves: readonly Shelf[];
}
