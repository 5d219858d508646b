import {
  indexBuildFailed,
  indexBuildSeconds,
  indexBuilt,
  indexBytes,
  indexProducts,
  indexProductsMax,
  indexRefused,
  indexTerms,
  buildIndex,
  suggestionEntries,
  updateIndex,
} from '@asyncflow/observability/conventions/search.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Catalogue } from '../catalogue/contract.ts';
import { loadAnalyser, type Analyser } from './analysis.ts';
import { ProductIndex } from './product-index.ts';
import { Suggestions } from './suggestions.ts';

export interface LiveIndexOptions {
  readonly catalogue: Pick<Catalogue, 'allDocuments' | 'documents'>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  readonly productsMax: number;
}

const PAGE = 200;
/** Analysing so many products takes some 20 ms; then others may run. */
const PRODUCTS_A_STEP = 20;
const RETRY_MS = 1000;
/** Suggestions follow the index at most this often: they are made anew, not updated. */
const SUGGESTIONS_EVERY_MS = 15_000;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The index of this process: built from the catalogue, replaced as a whole by a rebuild, kept current between. */
export class LiveIndex {
  readonly #options: LiveIndexOptions;
  readonly #closing = new AbortController();
  #analyser: Analyser | undefined;
  #index: ProductIndex | undefined;
  #suggestions = Suggestions.empty;
  #suggestionsOf = -1;
  #refreshing: Promise<void> | undefined;
  /** Changes that came while a rebuild was reading. */
  #sinceRebuild: Set<string> | undefined;

  constructor(options: LiveIndexOptions) {
    this.#options = options;
    options.telemetry.gauge(indexProductsMax, {}, options.productsMax);
  }

  get current(): ProductIndex | undefined {
    return this.#index;
  }
  get suggestions(): Suggestions {
    return this.#suggestions;
  }

  /** Reads everything from the catalogue into a new index; tries again until it works or the process stops. */
  async rebuild(): Promise<void> {
    const { clock, telemetry } = this.#options;
    while (!this.#closing.signal.aborted) {
      try {
        await telemetry.span(buildIndex, {}, async (span) => span.set({ 'asyncflow.products': await this.#build() }));
        return;
      } catch (error) {
        telemetry.log(indexBuildFailed, { cause: error instanceof Error ? error.name : 'unknown' });
        await clock.sleep(RETRY_MS, this.#closing.signal);
      }
    }
  }

  /** Reads these products again. Idempotent. False while there is no index yet: the build under way reads them. */
  async update(ids: readonly string[]): Promise<boolean> {
    const { catalogue, telemetry } = this.#options;
    for (const id of ids) this.#sinceRebuild?.add(id);
    const index = this.#index;
    if (!index) return false;
    await telemetry.span(updateIndex, { attributes: { 'asyncflow.products': ids.length } }, async () => {
      const documents = new Map((await catalogue.documents(ids)).map((document) => [document.id, document]));
      for (const [at, id] of ids.entries()) {
        if (at % PRODUCTS_A_STEP === PRODUCTS_A_STEP - 1) await breathe();
        const document = documents.get(id);
        if (document) index.put(document);
        else index.remove(id);
      }
    });
    this.#report(index);
    return true;
  }

  /** Makes suggestions follow the index until closed. */
  async keepSuggestionsFresh(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      await this.#options.clock.sleep(SUGGESTIONS_EVERY_MS, this.#closing.signal);
      await this.#refreshSuggestions();
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#refreshing;
  }

  async #build(): Promise<number> {
    const { catalogue, clock, telemetry, productsMax } = this.#options;
    const began = clock.monotonicSeconds();
    this.#analyser ??= await loadAnalyser();
    const index = new ProductIndex(this.#analyser, productsMax);
    this.#sinceRebuild = new Set();
    for await (const page of catalogue.allDocuments(PAGE)) {
      for (const [at, document] of page.entries()) {
        if (at % PRODUCTS_A_STEP === 0) await breathe();
        index.put(document);
      }
      if (this.#closing.signal.aborted) return index.size;
    }
    this.#index = index;
    const missed = [...this.#sinceRebuild];
    this.#sinceRebuild = undefined;
    if (missed.length > 0) await this.update(missed);
    await this.#refreshSuggestions();
    const seconds = clock.monotonicSeconds() - began;
    telemetry.gauge(indexBuildSeconds, {}, seconds);
    telemetry.log(indexBuilt, { products: index.size, seconds: Math.round(seconds * 1000) / 1000, refused: index.refused });
    this.#report(index);
    return index.size;
  }

  async #refreshSuggestions(): Promise<void> {
    const index = this.#index;
    if (!index || this.#suggestionsOf === index.generation) return;
    const generation = index.generation;
    this.#refreshing = Suggestions.build(index).then((suggestions) => {
      this.#suggestions = suggestions;
      this.#suggestionsOf = generation;
      this.#options.telemetry.gauge(suggestionEntries, {}, suggestions.size);
    });
    await this.#refreshing;
  }

  #report(index: ProductIndex): void {
    const { telemetry } = this.#options;
    telemetry.gauge(indexProducts, {}, index.size);
    telemetry.gauge(indexRefused, {}, index.refused);
    telemetry.gauge(indexTerms, {}, index.postings.terms);
    telemetry.gauge(indexBytes, {}, index.postings.bytes);
  }
}
