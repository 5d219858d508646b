import { isId } from '../../kernel/ids.ts';
import type { Forbidden, Invalid } from '../../kernel/user-errors.ts';
import { missing, taken, type Missing, type Taken } from './errors.ts';
import type { Product } from './product.ts';
import type { ProductChange } from './change-store.ts';
import type { CatalogueStore } from './store.ts';

export interface Saved {
  readonly __typename: 'ProductSaved';
  readonly product: Product;
}
export interface Stale {
  readonly __typename: 'StaleVersion';
  readonly product: Product;
}
export interface StaleStock {
  readonly __typename: 'StaleStock';
  readonly previousStock: number;
  readonly currentStock: number;
  readonly product: Product;
}
export type SaveOutcome = Saved | Stale | StaleStock | Missing | Invalid | Taken | Forbidden;

/** What a change is refused for, or is made of, once the product it is about is known. */
export type Deciding = (product: Product) => ProductChange | Missing | Invalid;

function staleStock({ variant }: ProductChange, product: Product): StaleStock | Missing {
  const now = product.variants.find(({ id }) => id === variant?.id);
  if (!now) return missing('variant', variant?.id ?? '');
  const { stock: currentStock } = now;
  return { __typename: 'StaleStock', previousStock: variant?.previousStock ?? currentStock, currentStock, product };
}

export type Changing = ReturnType<typeof changing>;

/** How every change of a product goes: find it, compare versions, decide, save, show what it is now. */
export function changing(store: CatalogueStore) {
  const find = async (id: string): Promise<Product | undefined> => (isId(id) ? (await store.products([id]))[0] : undefined);
  const takenBy = async ({ addedVariant }: ProductChange): Promise<Taken | undefined> => {
    const value = addedVariant && (await store.takenValue(undefined, [addedVariant.sku], [addedVariant.id]));
    return value === undefined ? undefined : taken(value);
  };

  const change = async (id: string, version: number, decide: Deciding): Promise<SaveOutcome> => {
    const before = await find(id);
    if (!before) return missing('product', id);
    const changes = decide(before);
    if ('__typename' in changes && changes.__typename === 'NotFound') return changes;
    // What was decided holds for what was read only.
    if (before.version !== version) return { __typename: 'StaleVersion', product: before };
    if ('__typename' in changes) return changes;
    const outcome = (await takenBy(changes)) ?? (await store.change(id, version, changes));
    if (typeof outcome === 'object') return outcome;
    // Somebody was faster: which value it is can be seen only now.
    if (outcome === 'taken') return (await takenBy(changes)) ?? taken(changes.addedVariant?.sku ?? id);
    const now = await find(id);
    if (!now) return missing('product', id);
    if (outcome === 'stale-stock') return staleStock(changes, now);
    return { __typename: outcome === 'saved' ? 'ProductSaved' : 'StaleVersion', product: now };
  };
  return { find, change };
}
