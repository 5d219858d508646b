// Generated from src/domains/catalogue/schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Invalid as InvalidSource, Forbidden as ForbiddenSource } from '../../kernel/user-errors.ts';
import type { Money as MoneySource } from '../../kernel/money.ts';
import type { Product as ProductSource, Variant as VariantSource, Brand as BrandSource, Review as ReviewSource, Picture as PictureSource } from '../../domains/catalogue/product.ts';
import type { Category as CategorySource } from '../../domains/catalogue/category-tree.ts';
import type { Saved as SavedSource, Stale as StaleSource, StaleStock as StaleStockSource } from '../../domains/catalogue/changing.ts';
import type { Missing as MissingSource, Taken as TakenSource } from '../../domains/catalogue/errors.ts';
import type { ProductAttribute as ProductAttributeSource } from '../../domains/catalogue/contract.ts';
import type { RequestContext } from '../../kernel/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601: 2026-11-24T03:00:00.000Z. */
  DateTime: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** One product, archived ones included, so that old links explain themselves. */
  readonly product: ProductResult;
  /** Products by id, in the order asked; null where there is none. At most 50. */
  readonly products: ReadonlyArray<Maybe<Product>>;
  /** All products by id, for management. Merchants see archived ones too. Search and category pages use `search`. */
  readonly allProducts: ProductPageResult;
  /** The categories at the top, in the order the shop shows them. */
  readonly categories: ReadonlyArray<Category>;
  /** One category by its slug. */
  readonly category: CategoryResult;
  /** Brands by name. */
  readonly brands: BrandPageResult;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryAllProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ProductStatus>;
};


export type QueryCategoryArgs = {
  slug: Scalars['ID']['input'];
};


export type QueryBrandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a product. Merchants only. */
  readonly createProduct: SaveProductResult;
  /** Changes what is given and leaves the rest. Merchants only. */
  readonly updateProduct: SaveProductResult;
  /** Takes a product out of the shop; its page stays and says so. Merchants only. */
  readonly archiveProduct: SaveProductResult;
  /** Puts an archived product back into the shop. Merchants only. */
  readonly restoreProduct: SaveProductResult;
  /** Adds one of the forms a product is sold in, behind those there are. Merchants only. */
  readonly addVariant: SaveProductResult;
  /** Takes away a variant; the last one stays. Merchants only. */
  readonly removeVariant: SaveProductResult;
  /** Adds something that variants differ by, with the value of those there are. Merchants only. */
  readonly addOption: SaveProductResult;
  /** Takes away an option without which variants still differ. Merchants only. */
  readonly removeOption: SaveProductResult;
  /** Sets what a variant costs. Merchants only. */
  readonly setPrice: SaveProductResult;
  /** Sets how many of a variant are left, if as many are left as were read: sales do not count the version up. Merchants only. */
  readonly setStock: SaveProductResult;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationRestoreProductArgs = {
  input: RestoreProductInput;
};


export type MutationAddVariantArgs = {
  input: AddVariantInput;
};


export type MutationRemoveVariantArgs = {
  input: RemoveVariantInput;
};


export type MutationAddOptionArgs = {
  input: AddOptionInput;
};


export type MutationRemoveOptionArgs = {
  input: RemoveOptionInput;
};


export type MutationSetPriceArgs = {
  input: SetPriceInput;
};


export type MutationSetStockArgs = {
  input: SetStockInput;
};

/** Someone else changed the product first; read it again. */
export type StaleVersion = UserError & {
  readonly __typename?: 'StaleVersion';
  /** STALE_VERSION. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** The version it has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The product as it is now. */
  readonly product: Product;
};

/** Pieces were sold or came back since the stock was read; count again. */
export type StaleStock = UserError & {
  readonly __typename?: 'StaleStock';
  /** STALE_STOCK. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** How many there were when it was read. */
  readonly previousStock: Scalars['Int']['output'];
  /** How many there are now. */
  readonly currentStock: Scalars['Int']['output'];
  /** The product as it is now. */
  readonly product: Product;
};

/** The id or SKU belongs to another product or variant. */
export type AlreadyTaken = UserError & {
  readonly __typename?: 'AlreadyTaken';
  /** ALREADY_TAKEN. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** The id or SKU in question. */
  readonly value: Scalars['String']['output'];
};

/** The product as it was saved. */
export type ProductSaved = {
  readonly __typename?: 'ProductSaved';
  /** With its new version. */
  readonly product: Product;
};

/** A product, or why not. */
export type ProductResult = Product | NotFound;

/** A category, or why not. */
export type CategoryResult = Category | NotFound;

/** A page of products, or why not. */
export type ProductPageResult = ProductConnection | InvalidInput | NotAllowed;

/** A page of brands, or why not. */
export type BrandPageResult = BrandConnection | InvalidInput;

/** A page of reviews, or why not. */
export type ReviewPageResult = ReviewConnection | InvalidInput;

/** What became of a change. */
export type SaveProductResult = ProductSaved | NotFound | StaleVersion | StaleStock | InvalidInput | AlreadyTaken | NotAllowed;

/** Whether a product is for sale. */
export type ProductStatus =
  /** For sale. */
  | 'ACTIVE'
  /** Taken out of the shop. */
  | 'ARCHIVED';

/** Something the shop sells. */
export type Product = {
  readonly __typename?: 'Product';
  /** Stable; stands in addresses. */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes; a change must name the one it has read. */
  readonly version: Scalars['Int']['output'];
  /** Whether it is for sale. */
  readonly status: ProductStatus;
  /** In the caller's language, or the other one where there is no translation. */
  readonly title: Scalars['String']['output'];
  /** In the caller's language, or the other one; empty when there is none. */
  readonly description: Scalars['String']['output'];
  /** Who makes it. */
  readonly brand: Brand;
  /** The most special category it is in. */
  readonly category: Category;
  /** What is known of it, in the order of the merchant. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What its variants differ by, in order: colour, size. */
  readonly optionNames: ReadonlyArray<Scalars['String']['output']>;
  /** At least one, in the merchant's order. */
  readonly variants: ReadonlyArray<Variant>;
  /** The lowest price of its variants. */
  readonly price: Money;
  /** What the cheapest variant cost before, when that was more. */
  readonly listPrice?: Maybe<Money>;
  /** The highest price of its variants. */
  readonly highestPrice: Money;
  /** Whether any variant is left. */
  readonly inStock: Scalars['Boolean']['output'];
  /** The first of its pictures. */
  readonly picture: Picture;
  /** Photographs, then the drawing that always exists. */
  readonly pictures: ReadonlyArray<Picture>;
  /** What shoppers gave it. */
  readonly rating: Rating;
  /** Newest first. */
  readonly reviews: ReviewPageResult;
  /** When it came to the shop. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Something the shop sells. */
export type ProductReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One of the forms a product is sold in. */
export type Variant = {
  readonly __typename?: 'Variant';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** The merchant's own number for it, unique in the shop. */
  readonly sku: Scalars['String']['output'];
  /** Its value for each option of the product. */
  readonly options: ReadonlyArray<VariantOption>;
  /** What it costs. */
  readonly price: Money;
  /** What it cost before, when that was more. */
  readonly listPrice?: Maybe<Money>;
  /** How many are left. */
  readonly stock: Scalars['Int']['output'];
};

/** A variant's value for an option. */
export type VariantOption = {
  readonly __typename?: 'VariantOption';
  /** For programs: colour. */
  readonly name: Scalars['String']['output'];
  /** The name for people, in the caller's language: 색상. */
  readonly label: Scalars['String']['output'];
  /** For programs: navy. */
  readonly value: Scalars['String']['output'];
  /** The value for people, in the caller's language: 네이비. */
  readonly display: Scalars['String']['output'];
};

/** How an attribute's value is to be read. */
export type AttributeKind =
  /** `text` is set. */
  | 'TEXT'
  /** `number` is set. */
  | 'NUMBER'
  /** `boolean` is set. */
  | 'BOOLEAN';

/** Something known of a product. */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** For programs and filters: weight. */
  readonly name: Scalars['String']['output'];
  /** For people, in the caller's language: 무게. */
  readonly label: Scalars['String']['output'];
  /** Which of the values is set. */
  readonly kind: AttributeKind;
  /** The value of a text attribute. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The value of a numeric attribute, in `unit`. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** The value of a yes-or-no attribute. */
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
  /** Unit of the number: kg. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The value as one writes it, in the caller's language: 2.4 kg. */
  readonly display: Scalars['String']['output'];
};

/** Who makes products. */
export type Brand = {
  readonly __typename?: 'Brand';
  /** Stable; stands in filters. */
  readonly id: Scalars['ID']['output'];
  /** In the caller's language, or the other one. */
  readonly name: Scalars['String']['output'];
};

/** A place in the shop's tree. */
export type Category = {
  readonly __typename?: 'Category';
  /** Its slug; stands in addresses. */
  readonly id: Scalars['ID']['output'];
  /** In the caller's language, or the other one. */
  readonly name: Scalars['String']['output'];
  /** The category above. */
  readonly parent?: Maybe<Category>;
  /** The categories from the top down to this one. */
  readonly path: ReadonlyArray<Category>;
  /** The categories below, in the shop's order. */
  readonly children: ReadonlyArray<Category>;
  /** Products for sale in it and below. */
  readonly productCount: Scalars['Int']['output'];
  /** The drawing of its most reviewed product; null while it is empty. */
  readonly picture?: Maybe<Picture>;
};

/** What a product looks like. */
export type Picture = {
  readonly __typename?: 'Picture';
  /** An absolute address, or a path of this server (`/pictures/…`). */
  readonly url: Scalars['String']['output'];
  /** True for a drawing made by the shop, false for a photograph. */
  readonly drawn: Scalars['Boolean']['output'];
  /** For those who do not see it, in the caller's language. */
  readonly alternativeText: Scalars['String']['output'];
};

/** Marks from 1 to 5, averaged. */
export type Rating = {
  readonly __typename?: 'Rating';
  /** 0 when there is none, otherwise 1 to 5. */
  readonly average: Scalars['Float']['output'];
  /** How many marks. */
  readonly count: Scalars['Int']['output'];
};

/** What a shopper says of a product. */
export type Review = {
  readonly __typename?: 'Review';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** The name they go by. */
  readonly author: Scalars['String']['output'];
  /** 1 to 5. */
  readonly rating: Scalars['Int']['output'];
  /** In one line. */
  readonly title: Scalars['String']['output'];
  /** In full. */
  readonly body: Scalars['String']['output'];
  /** ISO 639-1, of the text. */
  readonly language: Scalars['String']['output'];
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** In order. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A product and its place. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: Product;
};

/** A page of brands. */
export type BrandConnection = {
  readonly __typename?: 'BrandConnection';
  /** In order. */
  readonly edges: ReadonlyArray<BrandEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A brand and its place. */
export type BrandEdge = {
  readonly __typename?: 'BrandEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The brand. */
  readonly node: Brand;
};

/** A page of reviews. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** In order. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review and its place. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: Review;
};

/** A text in one or both languages; at least one is required. */
export type LocalizedTextInput = {
  /** Korean. */
  readonly ko?: InputMaybe<Scalars['String']['input']>;
  /** English. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
};

/** A value of an attribute: exactly one of text, number and boolean. */
export type AttributeInput = {
  /** For programs and filters: weight. */
  readonly name: Scalars['String']['input'];
  /** The value of a text attribute. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The value of a numeric attribute. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** The value of a yes-or-no attribute. */
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unit of the number. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A variant's value for an option. */
export type VariantOptionInput = {
  /** One of the product's option names. */
  readonly name: Scalars['String']['input'];
  /** The value. */
  readonly value: Scalars['String']['input'];
};

/** One of the forms a product is sold in. */
export type VariantInput = {
  /** Made up when absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Unique in the shop, up to 64 characters. */
  readonly sku: Scalars['String']['input'];
  /** One for each of the product's option names. */
  readonly options?: InputMaybe<ReadonlyArray<VariantOptionInput>>;
  /** Won, 0 to 2,000,000,000. */
  readonly priceMinor: Scalars['Int']['input'];
  /** What it cost before; more than the price. */
  readonly listPriceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** How many there are, 0 to 1,000,000. */
  readonly stock: Scalars['Int']['input'];
};

/** A new product. */
export type CreateProductInput = {
  /** Made up when absent; letters, digits, . _ ~ and -, up to 64. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 300 characters each. */
  readonly title: LocalizedTextInput;
  /** Up to 10,000 characters each. */
  readonly description?: InputMaybe<LocalizedTextInput>;
  /** An existing brand. */
  readonly brandId: Scalars['ID']['input'];
  /** An existing category's slug. */
  readonly categoryId: Scalars['ID']['input'];
  /** At most 250. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** At most 3. */
  readonly optionNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 1 to 100. */
  readonly variants: ReadonlyArray<VariantInput>;
  /** Photographs, https, at most 20. */
  readonly pictures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What to change of a product; absent fields stay. */
export type UpdateProductInput = {
  /** Which product. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Up to 300 characters each. */
  readonly title?: InputMaybe<LocalizedTextInput>;
  /** Up to 10,000 characters each. */
  readonly description?: InputMaybe<LocalizedTextInput>;
  /** An existing brand. */
  readonly brandId?: InputMaybe<Scalars['ID']['input']>;
  /** An existing category's slug. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Replaces all of them; at most 250. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** Replaces all of them; https, at most 20. */
  readonly pictures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which product to archive. */
export type ArchiveProductInput = {
  /** Which product. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** Which product to put back. */
export type RestoreProductInput = {
  /** Which product. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** A variant for a product that is there. */
export type AddVariantInput = {
  /** Which product; it has at most 100 variants. */
  readonly productId: Scalars['ID']['input'];
  /** The product's version that was read. */
  readonly version: Scalars['Int']['input'];
  /** With values that no other of its variants has. */
  readonly variant: VariantInput;
};

/** Which variant to take away. */
export type RemoveVariantInput = {
  /** Which product. */
  readonly productId: Scalars['ID']['input'];
  /** The product's version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Which variant. */
  readonly variantId: Scalars['ID']['input'];
};

/** Something that variants differ by. */
export type AddOptionInput = {
  /** Which product; it has at most 3 options. */
  readonly productId: Scalars['ID']['input'];
  /** The product's version that was read. */
  readonly version: Scalars['Int']['input'];
  /** For programs: colour. Up to 40 characters. */
  readonly name: Scalars['String']['input'];
  /** What the variants that are there have: navy. Up to 100 characters. */
  readonly value: Scalars['String']['input'];
};

/** Which option to take away. */
export type RemoveOptionInput = {
  /** Which product. */
  readonly productId: Scalars['ID']['input'];
  /** The product's version that was read. */
  readonly version: Scalars['Int']['input'];
  /** One of its option names. */
  readonly name: Scalars['String']['input'];
};

/** A variant's new price. */
export type SetPriceInput = {
  /** Which product. */
  readonly productId: Scalars['ID']['input'];
  /** The product's version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Which variant. */
  readonly variantId: Scalars['ID']['input'];
  /** Won, 0 to 2,000,000,000. */
  readonly priceMinor: Scalars['Int']['input'];
  /** What it cost before; more than the price. Absent: none. */
  readonly listPriceMinor?: InputMaybe<Scalars['Int']['input']>;
};

/** A variant's new stock. */
export type SetStockInput = {
  /** Which product. */
  readonly productId: Scalars['ID']['input'];
  /** The product's version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Which variant. */
  readonly variantId: Scalars['ID']['input'];
  /** How many were left when it was read. */
  readonly previousStock: Scalars['Int']['input'];
  /** 0 to 1,000,000. */
  readonly stock: Scalars['Int']['input'];
};

/** An expected failure, as data. */
export type UserError = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language, for people. */
  readonly message: Scalars['String']['output'];
};

/** The input breaks a rule that the schema cannot say. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** INVALID_INPUT. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Each rule broken, and where. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** One broken rule. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  /** Where: recipient.phone. */
  readonly path: Scalars['String']['output'];
  /** What, in the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** The caller is not signed in, or may not do this. */
export type NotAllowed = UserError & {
  readonly __typename?: 'NotAllowed';
  /** NOT_ALLOWED. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** Nothing has this id, or it is not the caller's. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  /** VARIANT_NOT_FOUND, ORDER_NOT_FOUND and the like. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** The id that was asked for. */
  readonly id: Scalars['ID']['output'];
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole minor units: won, cents. */
  readonly amountMinor: Scalars['Int']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** As the caller's language writes it: 129,000원. */
  readonly formatted: Scalars['String']['output'];
};

/** Where a page begins and ends. Relay. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more after it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Of the first item; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Of the last item; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ProductResult:
    | ( ProductSource )
    | ( MissingSource )
  ;
  CategoryResult:
    | ( CategorySource )
    | ( MissingSource )
  ;
  ProductPageResult:
    | ( Omit<ProductConnection, 'edges'> & { edges: ReadonlyArray<_RefType['ProductEdge']> } )
    | ( InvalidSource )
    | ( ForbiddenSource )
  ;
  BrandPageResult:
    | ( Omit<BrandConnection, 'edges'> & { edges: ReadonlyArray<_RefType['BrandEdge']> } )
    | ( InvalidSource )
  ;
  ReviewPageResult:
    | ( Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<_RefType['ReviewEdge']> } )
    | ( InvalidSource )
  ;
  SaveProductResult:
    | ( SavedSource )
    | ( MissingSource )
    | ( StaleSource )
    | ( StaleStockSource )
    | ( InvalidSource )
    | ( TakenSource )
    | ( ForbiddenSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( StaleSource )
    | ( StaleStockSource )
    | ( TakenSource )
    | ( InvalidSource )
    | ( ForbiddenSource )
    | ( MissingSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StaleVersion: ResolverTypeWrapper<StaleSource>;
  StaleStock: ResolverTypeWrapper<StaleStockSource>;
  AlreadyTaken: ResolverTypeWrapper<TakenSource>;
  ProductSaved: ResolverTypeWrapper<SavedSource>;
  ProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductResult']>;
  CategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryResult']>;
  ProductPageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductPageResult']>;
  BrandPageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BrandPageResult']>;
  ReviewPageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewPageResult']>;
  SaveProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveProductResult']>;
  ProductStatus: ProductStatus;
  Product: ResolverTypeWrapper<ProductSource>;
  Variant: ResolverTypeWrapper<VariantSource>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  AttributeKind: AttributeKind;
  Attribute: ResolverTypeWrapper<ProductAttributeSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Brand: ResolverTypeWrapper<BrandSource>;
  Category: ResolverTypeWrapper<CategorySource>;
  Picture: ResolverTypeWrapper<PictureSource>;
  Rating: ResolverTypeWrapper<Rating>;
  Review: ResolverTypeWrapper<ReviewSource>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  BrandConnection: ResolverTypeWrapper<Omit<BrandConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BrandEdge']> }>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  LocalizedTextInput: LocalizedTextInput;
  AttributeInput: AttributeInput;
  VariantOptionInput: VariantOptionInput;
  VariantInput: VariantInput;
  CreateProductInput: CreateProductInput;
  UpdateProductInput: UpdateProductInput;
  ArchiveProductInput: ArchiveProductInput;
  RestoreProductInput: RestoreProductInput;
  AddVariantInput: AddVariantInput;
  RemoveVariantInput: RemoveVariantInput;
  AddOptionInput: AddOptionInput;
  RemoveOptionInput: RemoveOptionInput;
  SetPriceInput: SetPriceInput;
  SetStockInput: SetStockInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  InvalidInput: ResolverTypeWrapper<InvalidSource>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  NotAllowed: ResolverTypeWrapper<ForbiddenSource>;
  NotFound: ResolverTypeWrapper<MissingSource>;
  Money: ResolverTypeWrapper<MoneySource>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  StaleVersion: StaleSource;
  StaleStock: StaleStockSource;
  AlreadyTaken: TakenSource;
  ProductSaved: SavedSource;
  ProductResult: ResolversUnionTypes<ResolversParentTypes>['ProductResult'];
  CategoryResult: ResolversUnionTypes<ResolversParentTypes>['CategoryResult'];
  ProductPageResult: ResolversUnionTypes<ResolversParentTypes>['ProductPageResult'];
  BrandPageResult: ResolversUnionTypes<ResolversParentTypes>['BrandPageResult'];
  ReviewPageResult: ResolversUnionTypes<ResolversParentTypes>['ReviewPageResult'];
  SaveProductResult: ResolversUnionTypes<ResolversParentTypes>['SaveProductResult'];
  Product: ProductSource;
  Variant: VariantSource;
  VariantOption: VariantOption;
  Attribute: ProductAttributeSource;
  Float: Scalars['Float']['output'];
  Brand: BrandSource;
  Category: CategorySource;
  Picture: PictureSource;
  Rating: Rating;
  Review: ReviewSource;
  ProductConnection: Omit<ProductConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  BrandConnection: Omit<BrandConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BrandEdge']> };
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  ReviewConnection: Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  LocalizedTextInput: LocalizedTextInput;
  AttributeInput: AttributeInput;
  VariantOptionInput: VariantOptionInput;
  VariantInput: VariantInput;
  CreateProductInput: CreateProductInput;
  UpdateProductInput: UpdateProductInput;
  ArchiveProductInput: ArchiveProductInput;
  RestoreProductInput: RestoreProductInput;
  AddVariantInput: AddVariantInput;
  RemoveVariantInput: RemoveVariantInput;
  AddOptionInput: AddOptionInput;
  RemoveOptionInput: RemoveOptionInput;
  SetPriceInput: SetPriceInput;
  SetStockInput: SetStockInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  InvalidInput: InvalidSource;
  InputProblem: InputProblem;
  NotAllowed: ForbiddenSource;
  NotFound: MissingSource;
  Money: MoneySource;
  PageInfo: PageInfo;
  DateTime: Scalars['DateTime']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  product?: Resolver<ResolversTypes['ProductResult'], ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Product']>>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'ids'>>;
  allProducts?: Resolver<ResolversTypes['ProductPageResult'], ParentType, ContextType, RequireFields<QueryAllProductsArgs, 'first'>>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CategoryResult'], ParentType, ContextType, RequireFields<QueryCategoryArgs, 'slug'>>;
  brands?: Resolver<ResolversTypes['BrandPageResult'], ParentType, ContextType, RequireFields<QueryBrandsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProduct?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  archiveProduct?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  restoreProduct?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationRestoreProductArgs, 'input'>>;
  addVariant?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationAddVariantArgs, 'input'>>;
  removeVariant?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationRemoveVariantArgs, 'input'>>;
  addOption?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationAddOptionArgs, 'input'>>;
  removeOption?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationRemoveOptionArgs, 'input'>>;
  setPrice?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationSetPriceArgs, 'input'>>;
  setStock?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationSetStockArgs, 'input'>>;
};

export type StaleVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleStockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaleStock'] = ResolversParentTypes['StaleStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyTaken'] = ResolversParentTypes['AlreadyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductSaved'] = ResolversParentTypes['ProductSaved']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductResult'] = ResolversParentTypes['ProductResult']> = {
  __resolveType: TypeResolveFn<'Product' | 'NotFound', ParentType, ContextType>;
};

export type CategoryResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CategoryResult'] = ResolversParentTypes['CategoryResult']> = {
  __resolveType: TypeResolveFn<'Category' | 'NotFound', ParentType, ContextType>;
};

export type ProductPageResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductPageResult'] = ResolversParentTypes['ProductPageResult']> = {
  __resolveType: TypeResolveFn<'ProductConnection' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type BrandPageResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrandPageResult'] = ResolversParentTypes['BrandPageResult']> = {
  __resolveType: TypeResolveFn<'BrandConnection' | 'InvalidInput', ParentType, ContextType>;
};

export type ReviewPageResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewPageResult'] = ResolversParentTypes['ReviewPageResult']> = {
  __resolveType: TypeResolveFn<'ReviewConnection' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveProductResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveProductResult'] = ResolversParentTypes['SaveProductResult']> = {
  __resolveType: TypeResolveFn<'ProductSaved' | 'NotFound' | 'StaleVersion' | 'StaleStock' | 'InvalidInput' | 'AlreadyTaken' | 'NotAllowed', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  optionNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  highestPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  pictures?: Resolver<ReadonlyArray<ResolversTypes['Picture']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewPageResult'], ParentType, ContextType, RequireFields<ProductReviewsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PictureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alternativeText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'StaleVersion' | 'StaleStock' | 'AlreadyTaken' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type Resolvers<ContextType = RequestContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StaleStock?: StaleStockResolvers<ContextType>;
  AlreadyTaken?: AlreadyTakenResolvers<ContextType>;
  ProductSaved?: ProductSavedResolvers<ContextType>;
  ProductResult?: ProductResultResolvers<ContextType>;
  CategoryResult?: CategoryResultResolvers<ContextType>;
  ProductPageResult?: ProductPageResultResolvers<ContextType>;
  BrandPageResult?: BrandPageResultResolvers<ContextType>;
  ReviewPageResult?: ReviewPageResultResolvers<ContextType>;
  SaveProductResult?: SaveProductResultResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
