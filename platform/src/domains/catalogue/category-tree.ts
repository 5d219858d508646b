import type { LocalizedText } from '../../kernel/locale.ts';

export interface Category {
  /** The slug. */
  readonly id: string;
  readonly parentId: string | null;
  readonly name: LocalizedText;
}

/** Every category, in the shop's order, with ways up and down. */
export class CategoryTree {
  readonly #byId: ReadonlyMap<string, Category>;
  readonly #children = new Map<string | null, Category[]>();

  constructor(categories: readonly Category[]) {
    this.#byId = new Map(categories.map((category) => [category.id, category]));
    for (const category of categories) {
      const siblings = this.#children.get(category.parentId) ?? [];
      siblings.push(category);
      this.#children.set(category.parentId, siblings);
    }
  }

  get roots(): readonly Category[] {
    return this.childrenOf(null);
  }

  find(id: string): Category | undefined {
    return this.#byId.get(id);
  }

  childrenOf(id: string | null): readonly Category[] {
    return this.#children.get(id) ?? [];
  }

  /** From the top down to it; empty when there is none. */
  pathOf(id: string): readonly Category[] {
    const path: Category[] = [];
    for (
      let at = this.find(id);
      at && path.length < this.#byId.size;
      at = at.parentId === null ? undefined : this.find(at.parentId)
    )
      path.unshift(at);
    return path;
  }

  /** Itself and everything below. */
  within(id: string): readonly string[] {
    return [id, ...this.childrenOf(id).flatMap((child) => this.within(child.id))];
  }
}
