// What the documents in synthetic/operations select.

interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}
export interface Categories {
  readonly categories: readonly { readonly id: string; readonly name: string; readonly productCount: number }[];
}
export interface Found {
  readonly __typename: 'SearchConnection';
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string; readonly title: string; readonly price: Money } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly facets: readonly {
    readonly kind: string;
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
  readonly understood: { readonly price: { readonly minMinor: number | null; readonly maxMinor: number | null } | null };
}
export interface Search {
  readonly search: Found | { readonly __typename: 'InvalidInput' };
}
export interface Suggestions {
  readonly suggest: readonly { readonly kind: string; readonly text: string }[];
}
export interface Product {
  readonly __typename: 'Product';
  readonly id: string;
  readonly title: string;
  readonly inStock: boolean;
  readonly price: Money;
  readonly highestPrice: { readonly amountMinor: number };
  readonly variants: readonly { readonly id: string; readonly stock: number; readonly price: { readonly amountMinor: number } }[];
  readonly picture: { readonly url: string; readonly alternativeText: string };
  readonly reviews:
    | {
        readonly __typename: 'ReviewConnection';
        readonly totalCount: number;
        readonly edges: readonly { readonly node: { readonly rating: number; readonly body: string } }[];
      }
    | { readonly __typename: 'InvalidInput' };
}
export interface ProductPage {
  readonly product: Product | { readonly __typename: 'NotFound' };
}
export interface AddedToCart {
  readonly addToCart:
    | {
        readonly __typename: 'CartSaved';
        readonly cart: {
          readonly id: string;
          readonly version: number;
          readonly lines: readonly { readonly id: string; readonly quantity: number }[];
          readonly total: { readonly amountMinor: number };
        };
      }
    | { readonly __typename: 'NotEnoughStock' | 'NotFound' | 'InvalidInput' };
}
export interface PlacedOrder {
  readonly placeOrder:
    | {
        readonly __typename: 'OrderPlaced';
        readonly order: { readonly id: string; readonly state: string; readonly total: { readonly amountMinor: number } };
      }
    | { readonly __typename: 'CartChanged' | 'EmptyCart' | 'IdempotencyKeyReused' | 'InvalidInput' };
}
export interface FoundOrder {
  readonly order: { readonly __typename: 'Order'; readonly state: string } | { readonly __typename: 'NotFound' };
}
export interface CancelledOrder {
  readonly cancelOrder:
    | { readonly __typename: 'OrderCancelled'; readonly order: { readonly state: string } }
    | { readonly __typename: 'NotCancellable' | 'NotFound' };
}
export interface AccountPage {
  readonly viewer: { readonly id: string } | null;
  readonly orders: { readonly __typename: string };
}
