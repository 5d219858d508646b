// Generated from lib/graph/operations by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an account may do; each may do what those before it may. */
export type Role =
  /** Buys. */
  | 'SHOPPER'
  /** Manages products. */
  | 'MERCHANT'
  /** Gives roles. */
  | 'ADMINISTRATOR';

/** The language of mail. */
export type Language =
  /** Korean. */
  | 'KO'
  /** English. */
  | 'EN';

/** What is said of a new account once its mail is read. */
export type ConfirmSignUpInput = {
  /** From the link. */
  readonly token: string;
  /** 10 to 200 characters; common ones are refused. */
  readonly password: string;
  /** Up to 60 characters. */
  readonly name?: string | null | undefined;
};

/** Address and password. */
export type SignInInput = {
  /** As it was given at sign-up; case does not matter. */
  readonly email: string;
  /** The password. */
  readonly password: string;
};

/** A mailed token and a new password. */
export type ResetPasswordInput = {
  /** From the link. */
  readonly token: string;
  /** 10 to 200 characters. */
  readonly password: string;
};

/** The present password and the new one. */
export type ChangePasswordInput = {
  /** The present one. */
  readonly currentPassword: string;
  /** 10 to 200 characters. */
  readonly newPassword: string;
};

/** The new address, and the password. */
export type RequestEmailChangeInput = {
  /** The new one, up to 254 characters. */
  readonly email: string;
  /** The present password. */
  readonly password: string;
};

/** What to change of an account; absent stays. */
export type UpdateAccountInput = {
  /** Up to 60 characters. */
  readonly name?: string | null | undefined;
  /** Of mail. */
  readonly language?: Language | null | undefined;
};

/** What became different. */
export type CartChangeKind =
  /** It costs more or less. */
  | 'PRICE'
  /** There are fewer than are wanted. */
  | 'QUANTITY'
  /** There are none left. */
  | 'SOLD_OUT'
  /** It is no longer sold. */
  | 'GONE'
  /** So many of it found no room when a guest's cart was put into the account's. */
  | 'LEFT_OUT';

/** A variant and a number. */
export type CartLineInput = {
  /** The variant's id. */
  readonly variantId: string;
  /** 1 to 99; for `setCartLine` 0 too. */
  readonly quantity: number;
};

/** Whether a product is for sale. */
export type ProductStatus =
  /** For sale. */
  | 'ACTIVE'
  /** Taken out of the shop. */
  | 'ARCHIVED';

/** How an attribute's value is to be read. */
export type AttributeKind =
  /** `text` is set. */
  | 'TEXT'
  /** `number` is set. */
  | 'NUMBER'
  /** `boolean` is set. */
  | 'BOOLEAN';

/** A text in one or both languages; at least one is required. */
export type LocalizedTextInput = {
  /** Korean. */
  readonly ko?: string | null | undefined;
  /** English. */
  readonly en?: string | null | undefined;
};

/** A value of an attribute: exactly one of text, number and boolean. */
export type AttributeInput = {
  /** For programs and filters: weight. */
  readonly name: string;
  /** The value of a text attribute. */
  readonly text?: string | null | undefined;
  /** The value of a numeric attribute. */
  readonly number?: number | null | undefined;
  /** The value of a yes-or-no attribute. */
  readonly boolean?: boolean | null | undefined;
  /** Unit of the number. */
  readonly unit?: string | null | undefined;
};

/** A variant's value for an option. */
export type VariantOptionInput = {
  /** One of the product's option names. */
  readonly name: string;
  /** The value. */
  readonly value: string;
};

/** One of the forms a product is sold in. */
export type VariantInput = {
  /** Made up when absent. */
  readonly id?: string | null | undefined;
  /** Unique in the shop, up to 64 characters. */
  readonly sku: string;
  /** One for each of the product's option names. */
  readonly options?: ReadonlyArray<VariantOptionInput> | null | undefined;
  /** Won, 0 to 2,000,000,000. */
  readonly priceMinor: number;
  /** What it cost before; more than the price. */
  readonly listPriceMinor?: number | null | undefined;
  /** How many there are, 0 to 1,000,000. */
  readonly stock: number;
};

/** A new product. */
export type CreateProductInput = {
  /** Made up when absent; letters, digits, . _ ~ and -, up to 64. */
  readonly id?: string | null | undefined;
  /** Up to 300 characters each. */
  readonly title: LocalizedTextInput;
  /** Up to 10,000 characters each. */
  readonly description?: LocalizedTextInput | null | undefined;
  /** An existing brand. */
  readonly brandId: string;
  /** An existing category's slug. */
  readonly categoryId: string;
  /** At most 250. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** At most 3. */
  readonly optionNames?: ReadonlyArray<string> | null | undefined;
  /** 1 to 100. */
  readonly variants: ReadonlyArray<VariantInput>;
  /** Photographs, https, at most 20. */
  readonly pictures?: ReadonlyArray<string> | null | undefined;
};

/** What to change of a product; absent fields stay. */
export type UpdateProductInput = {
  /** Which product. */
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  /** Up to 300 characters each. */
  readonly title?: LocalizedTextInput | null | undefined;
  /** Up to 10,000 characters each. */
  readonly description?: LocalizedTextInput | null | undefined;
  /** An existing brand. */
  readonly brandId?: string | null | undefined;
  /** An existing category's slug. */
  readonly categoryId?: string | null | undefined;
  /** Replaces all of them; at most 250. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** Replaces all of them; https, at most 20. */
  readonly pictures?: ReadonlyArray<string> | null | undefined;
};

/** Which product to archive. */
export type ArchiveProductInput = {
  /** Which product. */
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
};

/** Which product to put back. */
export type RestoreProductInput = {
  /** Which product. */
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
};

/** A variant for a product that is there. */
export type AddVariantInput = {
  /** Which product; it has at most 100 variants. */
  readonly productId: string;
  /** The product's version that was read. */
  readonly version: number;
  /** With values that no other of its variants has. */
  readonly variant: VariantInput;
};

/** Which variant to take away. */
export type RemoveVariantInput = {
  /** Which product. */
  readonly productId: string;
  /** The product's version that was read. */
  readonly version: number;
  /** Which variant. */
  readonly variantId: string;
};

/** Something that variants differ by. */
export type AddOptionInput = {
  /** Which product; it has at most 3 options. */
  readonly productId: string;
  /** The product's version that was read. */
  readonly version: number;
  /** For programs: colour. Up to 40 characters. */
  readonly name: string;
  /** What the variants that are there have: navy. Up to 100 characters. */
  readonly value: string;
};

/** Which option to take away. */
export type RemoveOptionInput = {
  /** Which product. */
  readonly productId: string;
  /** The product's version that was read. */
  readonly version: number;
  /** One of its option names. */
  readonly name: string;
};

/** A variant's new price. */
export type SetPriceInput = {
  /** Which product. */
  readonly productId: string;
  /** The product's version that was read. */
  readonly version: number;
  /** Which variant. */
  readonly variantId: string;
  /** Won, 0 to 2,000,000,000. */
  readonly priceMinor: number;
  /** What it cost before; more than the price. Absent: none. */
  readonly listPriceMinor?: number | null | undefined;
};

/** A variant's new stock. */
export type SetStockInput = {
  /** Which product. */
  readonly productId: string;
  /** The product's version that was read. */
  readonly version: number;
  /** Which variant. */
  readonly variantId: string;
  /** How many were left when it was read. */
  readonly previousStock: number;
  /** 0 to 1,000,000. */
  readonly stock: number;
};

/** Where an order stands. */
export type OrderState =
  /** The shop has it; its stock is reserved. */
  | 'PLACED'
  /** It will be sent. */
  | 'CONFIRMED'
  /** It could not be paid or supplied; nothing is owed. */
  | 'DECLINED'
  /** It was taken back. */
  | 'CANCELLED'
  /** It was sent. */
  | 'FULFILLED'
  /** It was paid back. */
  | 'REFUNDED';

/** An order to be placed. */
export type PlaceOrderInput = {
  /** Made up by the caller, 8 to 64 letters, digits and dashes; the same for every attempt at the same order. */
  readonly idempotencyKey: string;
  /** The cart that was read. */
  readonly cartId: string;
  /** The version that was read. */
  readonly cartVersion: number;
  /** Where the confirmation goes; a signed-in shopper may leave it to the account's. */
  readonly email?: string | null | undefined;
  /** To whom it goes. */
  readonly recipient: RecipientInput;
};

/** Where a parcel goes. */
export type RecipientInput = {
  /** 1 to 60 characters. */
  readonly name: string;
  /** 9 to 20 digits, spaces, dashes. */
  readonly phone: string;
  /** Five digits. */
  readonly postcode: string;
  /** 1 to 120 characters. */
  readonly line1: string;
  /** Up to 120 characters. */
  readonly line2?: string | null | undefined;
};

/** What to look for. Filters of different kinds must all hold; values of one kind are alternatives. */
export type SearchInput = {
  /** What the shopper typed; read up to 200 characters. */
  readonly query?: string | null | undefined;
  /** What the products must be. */
  readonly filters?: SearchFilters | null | undefined;
  /** In which order. */
  readonly sort?: SearchSort | null | undefined;
};

/** What the products must be. */
export type SearchFilters = {
  /** In one of these categories or below; slugs. */
  readonly categoryIds?: ReadonlyArray<string> | null | undefined;
  /** Of one of these brands. */
  readonly brandIds?: ReadonlyArray<string> | null | undefined;
  /** Costing so much, both ends included. */
  readonly price?: PriceRangeInput | null | undefined;
  /** At least so many stars on average, 0 to 5. */
  readonly ratingMin?: number | null | undefined;
  /** With these attributes; at most 20. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** Only what is left. */
  readonly inStock?: boolean | null | undefined;
};

/** Won; both ends included, either may be absent. */
export type PriceRangeInput = {
  /** At least. */
  readonly minMinor?: number | null | undefined;
  /** At most. */
  readonly maxMinor?: number | null | undefined;
};

/** An attribute that must have one of the values, or lie in the range. */
export type AttributeFilter = {
  /** The attribute's name. */
  readonly name: string;
  /** One of these, as facets write them; booleans are `true` and `false`. */
  readonly values?: ReadonlyArray<string> | null | undefined;
  /** At least, for numbers. */
  readonly min?: number | null | undefined;
  /** At most, for numbers. */
  readonly max?: number | null | undefined;
};

/** Orders of results. */
export type SearchSort =
  /** Best match first; without words, the best rated and most reviewed first. */
  | 'RELEVANCE'
  /** Cheapest first. */
  | 'PRICE_LOW'
  /** Dearest first. */
  | 'PRICE_HIGH'
  /** Best rated first; few ratings count less. */
  | 'RATING'
  /** Newest in the shop first. */
  | 'NEWEST';

/** What a facet counts. */
export type FacetKind =
  /** `field` is `category`. */
  | 'CATEGORY'
  /** `field` is `brand`. */
  | 'BRAND'
  /** `field` is `rating`; values are `4`, `3`, `2`: so many stars and more. */
  | 'RATING'
  /** `field` is the attribute's name. */
  | 'ATTRIBUTE';

/** What a suggestion leads to. */
export type SuggestionKind =
  /** A search for `text`. */
  | 'QUERY'
  /** The brand `id`. */
  | 'BRAND'
  /** The category `id`. */
  | 'CATEGORY'
  /** The product `id`. */
  | 'PRODUCT';

export type AcceptCartChangesMutationVariables = Exact<{
  version: number;
}>;


export type AcceptCartChangesMutation = { readonly acceptCartChanges:
    | { readonly __typename: 'CartSaved', readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } }
    | { readonly __typename: 'NotEnoughStock', readonly message: string, readonly available: number, readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type AccountFieldsFragment = { readonly id: string, readonly email: string, readonly name: string, readonly language: Language, readonly role: Role, readonly sessions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly device: string, readonly createdAt: string, readonly lastUsedAt: string }> };

type MailedOutcome_Mailed_Fragment = { readonly __typename: 'Mailed', readonly email: string, readonly minutesValid: number };

type MailedOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type MailedOutcome_TooManyAttempts_Fragment = { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number };

type MailedOutcome_WrongCredentials_Fragment = { readonly __typename: 'WrongCredentials', readonly message: string };

type MailedOutcome_NotAllowed_Fragment = { readonly __typename: 'NotAllowed', readonly message: string };

export type MailedOutcomeFragment =
  | MailedOutcome_Mailed_Fragment
  | MailedOutcome_InvalidInput_Fragment
  | MailedOutcome_TooManyAttempts_Fragment
  | MailedOutcome_WrongCredentials_Fragment
  | MailedOutcome_NotAllowed_Fragment
;

type SignInOutcome_SignedIn_Fragment = { readonly __typename: 'SignedIn', readonly account: { readonly id: string } };

type SignInOutcome_WrongCredentials_Fragment = { readonly __typename: 'WrongCredentials', readonly message: string };

type SignInOutcome_TooManyAttempts_Fragment = { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number };

type SignInOutcome_LinkExpired_Fragment = { readonly __typename: 'LinkExpired', readonly message: string };

type SignInOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> };

export type SignInOutcomeFragment =
  | SignInOutcome_SignedIn_Fragment
  | SignInOutcome_WrongCredentials_Fragment
  | SignInOutcome_TooManyAttempts_Fragment
  | SignInOutcome_LinkExpired_Fragment
  | SignInOutcome_InvalidInput_Fragment
;

type AccountOutcome_AccountSaved_Fragment = { readonly __typename: 'AccountSaved', readonly account: { readonly id: string, readonly email: string, readonly name: string, readonly language: Language, readonly role: Role, readonly sessions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly device: string, readonly createdAt: string, readonly lastUsedAt: string }> } };

type AccountOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type AccountOutcome_WrongCredentials_Fragment = { readonly __typename: 'WrongCredentials', readonly message: string };

type AccountOutcome_TooManyAttempts_Fragment = { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number };

type AccountOutcome_LinkExpired_Fragment = { readonly __typename: 'LinkExpired', readonly message: string };

type AccountOutcome_NotAllowed_Fragment = { readonly __typename: 'NotAllowed', readonly message: string };

export type AccountOutcomeFragment =
  | AccountOutcome_AccountSaved_Fragment
  | AccountOutcome_InvalidInput_Fragment
  | AccountOutcome_WrongCredentials_Fragment
  | AccountOutcome_TooManyAttempts_Fragment
  | AccountOutcome_LinkExpired_Fragment
  | AccountOutcome_NotAllowed_Fragment
;

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { readonly viewer: { readonly id: string, readonly email: string, readonly name: string, readonly language: Language, readonly role: Role, readonly sessions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly device: string, readonly createdAt: string, readonly lastUsedAt: string }> } | null };

export type AddToCartMutationVariables = Exact<{
  input: CartLineInput;
}>;


export type AddToCartMutation = { readonly addToCart:
    | { readonly __typename: 'CartSaved', readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } }
    | { readonly __typename: 'NotEnoughStock', readonly message: string, readonly available: number, readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type CancelOrderMutationVariables = Exact<{
  id: string;
}>;


export type CancelOrderMutation = { readonly cancelOrder:
    | { readonly __typename: 'OrderCancelled', readonly order: { readonly id: string, readonly number: string, readonly state: OrderState, readonly isCancellable: boolean, readonly placedAt: string, readonly email: string, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly optionsText: string, readonly quantity: number, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly picture: { readonly url: string, readonly drawn: boolean } } }>, readonly subtotal: { readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly recipient: { readonly name: string, readonly phone: string, readonly postcode: string, readonly line1: string, readonly line2: string }, readonly history: ReadonlyArray<{ readonly state: OrderState, readonly at: string }> } }
    | { readonly __typename: 'NotCancellable', readonly message: string, readonly order: { readonly id: string, readonly number: string, readonly state: OrderState, readonly isCancellable: boolean, readonly placedAt: string, readonly email: string, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly optionsText: string, readonly quantity: number, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly picture: { readonly url: string, readonly drawn: boolean } } }>, readonly subtotal: { readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly recipient: { readonly name: string, readonly phone: string, readonly postcode: string, readonly line1: string, readonly line2: string }, readonly history: ReadonlyArray<{ readonly state: OrderState, readonly at: string }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type CartCountQueryVariables = Exact<{ [key: string]: never; }>;


export type CartCountQuery = { readonly cart: { readonly id: string, readonly itemCount: number } };

export type CartFieldsFragment = { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> };

type CartOutcome_CartSaved_Fragment = { readonly __typename: 'CartSaved', readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } };

type CartOutcome_NotEnoughStock_Fragment = { readonly __typename: 'NotEnoughStock', readonly message: string, readonly available: number, readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } };

type CartOutcome_NotFound_Fragment = { readonly __typename: 'NotFound', readonly message: string };

type CartOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly message: string };

export type CartOutcomeFragment =
  | CartOutcome_CartSaved_Fragment
  | CartOutcome_NotEnoughStock_Fragment
  | CartOutcome_NotFound_Fragment
  | CartOutcome_InvalidInput_Fragment
;

export type CartQueryVariables = Exact<{ [key: string]: never; }>;


export type CartQuery = { readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } };

export type CategoryPageQueryVariables = Exact<{
  slug: string;
  input: SearchInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoryPageQuery = { readonly category:
    | { readonly __typename: 'Category', readonly id: string, readonly name: string, readonly path: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'NotFound' }
  , readonly search:
    | { readonly __typename: 'SearchConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly kind: FacetKind, readonly field: string, readonly label: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly priceRange: { readonly minMinor: number, readonly maxMinor: number } | null, readonly understood: { readonly words: string, readonly truncated: boolean, readonly price: { readonly minMinor: number | null, readonly maxMinor: number | null, readonly text: string } | null } }
    | { readonly __typename: 'InvalidInput' }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'AccountSaved', readonly account: { readonly id: string, readonly email: string, readonly name: string, readonly language: Language, readonly role: Role, readonly sessions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly device: string, readonly createdAt: string, readonly lastUsedAt: string }> } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'LinkExpired', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type CheckoutPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckoutPageQuery = { readonly viewer: { readonly email: string, readonly name: string } | null, readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailChangeMutation = { readonly confirmEmailChange:
    | { readonly __typename: 'AccountSaved', readonly account: { readonly id: string, readonly email: string, readonly name: string, readonly language: Language, readonly role: Role, readonly sessions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly device: string, readonly createdAt: string, readonly lastUsedAt: string }> } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'LinkExpired', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { readonly confirmSignUp:
    | { readonly __typename: 'SignedIn', readonly account: { readonly id: string } }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'LinkExpired', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type DeleteAccountMutationVariables = Exact<{
  password: string;
}>;


export type DeleteAccountMutation = { readonly deleteAccount:
    | { readonly __typename: 'AccountDeleted' }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { readonly endSession:
    | { readonly __typename: 'AccountSaved', readonly account: { readonly id: string, readonly email: string, readonly name: string, readonly language: Language, readonly role: Role, readonly sessions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly device: string, readonly createdAt: string, readonly lastUsedAt: string }> } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'LinkExpired', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type ExportMyDataMutationVariables = Exact<{
  password: string;
}>;


export type ExportMyDataMutation = { readonly exportMyData:
    | { readonly __typename: 'DataExport', readonly fileName: string, readonly json: string }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly picture: { readonly url: string } | null }>, readonly best:
    | { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }> }
    | Record<PropertyKey, never>
  , readonly newest:
    | { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }> }
    | Record<PropertyKey, never>
  , readonly travel:
    | { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }> }
    | Record<PropertyKey, never>
   };

export type MerchantProductFieldsFragment = { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> };

export type MerchantProductQueryVariables = Exact<{
  id: string;
}>;


export type MerchantProductQuery = { readonly product:
    | { readonly __typename: 'Product', readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type MerchantChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MerchantChoicesQuery = { readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly brands:
    | { readonly __typename: 'BrandConnection', readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type MerchantRowFragment = { readonly id: string, readonly title: string, readonly status: ProductStatus, readonly inStock: boolean, readonly updatedAt: string, readonly price: { readonly formatted: string }, readonly picture: { readonly url: string, readonly drawn: boolean }, readonly variants: ReadonlyArray<{ readonly id: string, readonly stock: number }> };

export type MerchantProductsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: ProductStatus | null | undefined;
}>;


export type MerchantProductsQuery = { readonly allProducts:
    | { readonly __typename: 'ProductConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: ProductStatus, readonly inStock: boolean, readonly updatedAt: string, readonly price: { readonly formatted: string }, readonly picture: { readonly url: string, readonly drawn: boolean }, readonly variants: ReadonlyArray<{ readonly id: string, readonly stock: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed' }
   };

export type MerchantSearchQueryVariables = Exact<{
  input: SearchInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MerchantSearchQuery = { readonly search:
    | { readonly __typename: 'SearchConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: ProductStatus, readonly inStock: boolean, readonly updatedAt: string, readonly price: { readonly formatted: string }, readonly picture: { readonly url: string, readonly drawn: boolean }, readonly variants: ReadonlyArray<{ readonly id: string, readonly stock: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type NavigationQueryVariables = Exact<{ [key: string]: never; }>;


export type NavigationQuery = { readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type OrderFieldsFragment = { readonly id: string, readonly number: string, readonly state: OrderState, readonly isCancellable: boolean, readonly placedAt: string, readonly email: string, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly optionsText: string, readonly quantity: number, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly picture: { readonly url: string, readonly drawn: boolean } } }>, readonly subtotal: { readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly recipient: { readonly name: string, readonly phone: string, readonly postcode: string, readonly line1: string, readonly line2: string }, readonly history: ReadonlyArray<{ readonly state: OrderState, readonly at: string }> };

export type OrderHistoryQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderHistoryQuery = { readonly viewer: { readonly id: string } | null, readonly orders:
    | { readonly __typename: 'OrderConnection', readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly state: OrderState, readonly placedAt: string, readonly total: { readonly formatted: string }, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: number, readonly product: { readonly id: string, readonly picture: { readonly url: string, readonly drawn: boolean } } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type OrderPageQueryVariables = Exact<{
  id: string;
}>;


export type OrderPageQuery = { readonly order:
    | { readonly __typename: 'Order', readonly id: string, readonly number: string, readonly state: OrderState, readonly isCancellable: boolean, readonly placedAt: string, readonly email: string, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly optionsText: string, readonly quantity: number, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly picture: { readonly url: string, readonly drawn: boolean } } }>, readonly subtotal: { readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly recipient: { readonly name: string, readonly phone: string, readonly postcode: string, readonly line1: string, readonly line2: string }, readonly history: ReadonlyArray<{ readonly state: OrderState, readonly at: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { readonly placeOrder:
    | { readonly __typename: 'OrderPlaced', readonly order: { readonly id: string } }
    | { readonly __typename: 'CartChanged', readonly message: string, readonly changes: ReadonlyArray<string> }
    | { readonly __typename: 'EmptyCart', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type ProductCardFragment = { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } };

export type ProductPageQueryVariables = Exact<{
  id: string;
}>;


export type ProductPageQuery = { readonly product:
    | { readonly __typename: 'Product', readonly status: ProductStatus, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly id: string, readonly title: string, readonly inStock: boolean, readonly price: { readonly currency: string, readonly amountMinor: number, readonly formatted: string }, readonly highestPrice: { readonly amountMinor: number }, readonly category: { readonly id: string, readonly name: string, readonly path: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean, readonly alternativeText: string }>, readonly reviews:
        | { readonly __typename: 'ReviewConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly author: string, readonly rating: number, readonly title: string, readonly body: string, readonly language: string, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
        | { readonly __typename: 'InvalidInput' }
      , readonly brand: { readonly id: string, readonly name: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

type ReviewPage_ReviewConnection_Fragment = { readonly __typename: 'ReviewConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly author: string, readonly rating: number, readonly title: string, readonly body: string, readonly language: string, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

type ReviewPage_InvalidInput_Fragment = { readonly __typename: 'InvalidInput' };

export type ReviewPageFragment =
  | ReviewPage_ReviewConnection_Fragment
  | ReviewPage_InvalidInput_Fragment
;

export type ProductReviewsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProductReviewsQuery = { readonly product:
    | { readonly id: string, readonly reviews:
        | { readonly __typename: 'ReviewConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly author: string, readonly rating: number, readonly title: string, readonly body: string, readonly language: string, readonly createdAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
        | { readonly __typename: 'InvalidInput' }
       }
    | Record<PropertyKey, never>
   };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { readonly requestEmailChange:
    | { readonly __typename: 'Mailed', readonly email: string, readonly minutesValid: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'Mailed', readonly email: string, readonly minutesValid: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'SignedIn', readonly account: { readonly id: string } }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'LinkExpired', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type ResultsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly kind: FacetKind, readonly field: string, readonly label: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly priceRange: { readonly minMinor: number, readonly maxMinor: number } | null, readonly understood: { readonly words: string, readonly truncated: boolean, readonly price: { readonly minMinor: number | null, readonly maxMinor: number | null, readonly text: string } | null } };

type SaveProductOutcome_ProductSaved_Fragment = { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } };

type SaveProductOutcome_NotFound_Fragment = { readonly __typename: 'NotFound', readonly message: string };

type SaveProductOutcome_StaleVersion_Fragment = { readonly __typename: 'StaleVersion', readonly message: string };

type SaveProductOutcome_StaleStock_Fragment = { readonly __typename: 'StaleStock', readonly message: string };

type SaveProductOutcome_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type SaveProductOutcome_AlreadyTaken_Fragment = { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string };

type SaveProductOutcome_NotAllowed_Fragment = { readonly __typename: 'NotAllowed', readonly message: string };

export type SaveProductOutcomeFragment =
  | SaveProductOutcome_ProductSaved_Fragment
  | SaveProductOutcome_NotFound_Fragment
  | SaveProductOutcome_StaleVersion_Fragment
  | SaveProductOutcome_StaleStock_Fragment
  | SaveProductOutcome_InvalidInput_Fragment
  | SaveProductOutcome_AlreadyTaken_Fragment
  | SaveProductOutcome_NotAllowed_Fragment
;

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { readonly createProduct:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type UpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { readonly updateProduct:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type ArchiveProductMutationVariables = Exact<{
  input: ArchiveProductInput;
}>;


export type ArchiveProductMutation = { readonly archiveProduct:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type SetPriceMutationVariables = Exact<{
  input: SetPriceInput;
}>;


export type SetPriceMutation = { readonly setPrice:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type SetStockMutationVariables = Exact<{
  input: SetStockInput;
}>;


export type SetStockMutation = { readonly setStock:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type RestoreProductMutationVariables = Exact<{
  input: RestoreProductInput;
}>;


export type RestoreProductMutation = { readonly restoreProduct:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type AddVariantMutationVariables = Exact<{
  input: AddVariantInput;
}>;


export type AddVariantMutation = { readonly addVariant:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type RemoveVariantMutationVariables = Exact<{
  input: RemoveVariantInput;
}>;


export type RemoveVariantMutation = { readonly removeVariant:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type AddOptionMutationVariables = Exact<{
  input: AddOptionInput;
}>;


export type AddOptionMutation = { readonly addOption:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type RemoveOptionMutationVariables = Exact<{
  input: RemoveOptionInput;
}>;


export type RemoveOptionMutation = { readonly removeOption:
    | { readonly __typename: 'ProductSaved', readonly product: { readonly id: string, readonly version: number, readonly status: ProductStatus, readonly title: string, readonly description: string, readonly optionNames: ReadonlyArray<string>, readonly brand: { readonly name: string }, readonly category: { readonly name: string }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly kind: AttributeKind, readonly text: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly unit: string | null }>, readonly pictures: ReadonlyArray<{ readonly url: string, readonly drawn: boolean }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly stock: number, readonly options: ReadonlyArray<{ readonly name: string, readonly label: string, readonly display: string }>, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number } | null }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'StaleStock', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'AlreadyTaken', readonly message: string, readonly value: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type SearchPageQueryVariables = Exact<{
  input: SearchInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search:
    | { readonly __typename: 'SearchConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly kind: FacetKind, readonly field: string, readonly label: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly priceRange: { readonly minMinor: number, readonly maxMinor: number } | null, readonly understood: { readonly words: string, readonly truncated: boolean, readonly price: { readonly minMinor: number | null, readonly maxMinor: number | null, readonly text: string } | null } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type SetCartLineMutationVariables = Exact<{
  input: CartLineInput;
}>;


export type SetCartLineMutation = { readonly setCartLine:
    | { readonly __typename: 'CartSaved', readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } }
    | { readonly __typename: 'NotEnoughStock', readonly message: string, readonly available: number, readonly cart: { readonly id: string, readonly version: number, readonly itemCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly optionsText: string, readonly quantity: number, readonly available: number, readonly unitPrice: { readonly amountMinor: number, readonly formatted: string }, readonly lineTotal: { readonly formatted: string }, readonly product: { readonly id: string, readonly title: string, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly subtotal: { readonly amountMinor: number, readonly formatted: string }, readonly shipping: { readonly amountMinor: number, readonly formatted: string }, readonly total: { readonly formatted: string }, readonly changes: ReadonlyArray<{ readonly kind: CartChangeKind, readonly lineId: string, readonly title: string, readonly message: string }> } }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SignedIn', readonly account: { readonly id: string } }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'LinkExpired', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
   };

export type SignOutMutationVariables = Exact<{
  everywhere?: boolean | null | undefined;
}>;


export type SignOutMutation = { readonly signOut: { readonly sessionsEnded: number } };

export type SignUpMutationVariables = Exact<{
  email: string;
}>;


export type SignUpMutation = { readonly signUp:
    | { readonly __typename: 'Mailed', readonly email: string, readonly minutesValid: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type SiteMapQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SiteMapQuery = { readonly allProducts:
    | { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly updatedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }
    | Record<PropertyKey, never>
   };

export type SuggestTermsQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestTermsQuery = { readonly suggest: ReadonlyArray<{ readonly kind: SuggestionKind, readonly text: string, readonly id: string | null, readonly parts: ReadonlyArray<{ readonly text: string, readonly typed: boolean }> }> };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { readonly updateAccount:
    | { readonly __typename: 'AccountSaved', readonly account: { readonly id: string, readonly email: string, readonly name: string, readonly language: Language, readonly role: Role, readonly sessions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly device: string, readonly createdAt: string, readonly lastUsedAt: string }> } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'WrongCredentials', readonly message: string }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'LinkExpired', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly role: Role } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
