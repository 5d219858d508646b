/** Strings (or things with a string key) as small numbers. Never forgets: bounded by the products that are admitted. */
export class Interned<T> {
  readonly #places = new Map<string, number>();
  readonly values: T[] = [];

  place(key: string, make: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    this.values.push(make());
    return this.values.length - 1;
  }

  find(key: string): number | undefined {
    return this.#places.get(key);
  }
}
