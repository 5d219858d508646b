// Generated from src/domains/cart/schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Invalid as InvalidSource, Forbidden as ForbiddenSource } from '../../kernel/user-errors.ts';
import type { Money as MoneySource } from '../../kernel/money.ts';
import type { Cart as CartSource, CartLine as CartLineSource, Change as ChangeSource } from '../../domains/cart/cart.ts';
import type { Saved as SavedSource } from '../../domains/cart/commands.ts';
import type { NotEnough as NotEnoughSource, Missing as MissingSource } from '../../domains/cart/errors.ts';
import type { RequestContext } from '../../kernel/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /** The caller's cart: the account's, or that of this browser. What a guest put in it is in the account's after signing in. */
  readonly cart: Cart;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts a variant into the cart, or more of it. */
  readonly addToCart: CartResult;
  /** Sets how many of a variant are in the cart; 0 takes it out. */
  readonly setCartLine: CartResult;
  /** Takes the cart as it is now: new prices are agreed to, quantities follow the stock, what is no longer sold leaves, what found no room is left out. */
  readonly acceptCartChanges: CartResult;
};


export type MutationAddToCartArgs = {
  input: CartLineInput;
};


export type MutationSetCartLineArgs = {
  input: CartLineInput;
};


export type MutationAcceptCartChangesArgs = {
  version: Scalars['Int']['input'];
};

/** A product; its fields come from the catalogue. */
export type Product = {
  readonly __typename?: 'Product';
  /** Stable; stands in addresses. */
  readonly id: Scalars['ID']['output'];
};

/** There are not as many as asked for; the cart holds what there is. */
export type NotEnoughStock = UserError & {
  readonly __typename?: 'NotEnoughStock';
  /** NOT_ENOUGH_STOCK. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** How many there are. */
  readonly available: Scalars['Int']['output'];
  /** With as many as there are. */
  readonly cart: Cart;
};

/** The cart as it is now. */
export type CartSaved = {
  readonly __typename?: 'CartSaved';
  /** Its version counts its changes. */
  readonly cart: Cart;
};

/** The cart, or why not. */
export type CartResult = CartSaved | NotEnoughStock | NotFound | InvalidInput;

/** What a shopper means to buy. */
export type Cart = {
  readonly __typename?: 'Cart';
  /** Stable; `empty` for a guest who has none yet. */
  readonly id: Scalars['ID']['output'];
  /** Counts its changes; an order names the one that was read. */
  readonly version: Scalars['Int']['output'];
  /** In the order they were put in, at most 50. */
  readonly lines: ReadonlyArray<CartLine>;
  /** Pieces, all lines together. */
  readonly itemCount: Scalars['Int']['output'];
  /** All lines together, at today's prices. */
  readonly subtotal: Money;
  /** Free from 50,000 won. */
  readonly shipping: Money;
  /** What is to be paid. */
  readonly total: Money;
  /** What has become different since the shopper last agreed; an order is refused until they are accepted. */
  readonly changes: ReadonlyArray<CartChange>;
};

/** Some of a variant. */
export type CartLine = {
  readonly __typename?: 'CartLine';
  /** The variant's id; one line a variant. */
  readonly id: Scalars['ID']['output'];
  /** What it is of. */
  readonly product: Product;
  /** Stock-keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** The variant's options in the caller's language: 네이비 · 24인치; empty when there is only one. */
  readonly optionsText: Scalars['String']['output'];
  /** How many the shopper wants, 1 to 99. */
  readonly quantity: Scalars['Int']['output'];
  /** How many can be had. */
  readonly available: Scalars['Int']['output'];
  /** Of one, today. */
  readonly unitPrice: Money;
  /** Of all of them, today. */
  readonly lineTotal: Money;
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

/** One thing that became different. */
export type CartChange = {
  readonly __typename?: 'CartChange';
  /** What. */
  readonly kind: CartChangeKind;
  /** The line's id; of what was left out the variant's. */
  readonly lineId: Scalars['ID']['output'];
  /** The product's title. */
  readonly title: Scalars['String']['output'];
  /** In the caller's language: 가격이 12,000원에서 13,000원으로 바뀌었습니다. */
  readonly message: Scalars['String']['output'];
};

/** A variant and a number. */
export type CartLineInput = {
  /** The variant's id. */
  readonly variantId: Scalars['ID']['input'];
  /** 1 to 99; for `setCartLine` 0 too. */
  readonly quantity: Scalars['Int']['input'];
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
  Cart: Cart;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CartResult:
    | ( SavedSource )
    | ( NotEnoughSource )
    | ( MissingSource )
    | ( InvalidSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( NotEnoughSource )
    | ( InvalidSource )
    | ( ForbiddenSource )
    | ( MissingSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Product: ResolverTypeWrapper<Product>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  NotEnoughStock: ResolverTypeWrapper<NotEnoughSource>;
  CartSaved: ResolverTypeWrapper<SavedSource>;
  CartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartResult']>;
  Cart: ResolverTypeWrapper<CartSource>;
  CartLine: ResolverTypeWrapper<CartLineSource>;
  CartChangeKind: CartChangeKind;
  CartChange: ResolverTypeWrapper<ChangeSource>;
  CartLineInput: CartLineInput;
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
  Mutation: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Product: Product;
  ID: Scalars['ID']['output'];
  NotEnoughStock: NotEnoughSource;
  CartSaved: SavedSource;
  CartResult: ResolversUnionTypes<ResolversParentTypes>['CartResult'];
  Cart: CartSource;
  CartLine: CartLineSource;
  CartChange: ChangeSource;
  CartLineInput: CartLineInput;
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
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToCart?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationAddToCartArgs, 'input'>>;
  setCartLine?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationSetCartLineArgs, 'input'>>;
  acceptCartChanges?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationAcceptCartChangesArgs, 'version'>>;
};

export type ProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotEnoughStockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotEnoughStock'] = ResolversParentTypes['NotEnoughStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartSavedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CartSaved'] = ResolversParentTypes['CartSaved']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CartResult'] = ResolversParentTypes['CartResult']> = {
  __resolveType: TypeResolveFn<'CartSaved' | 'NotEnoughStock' | 'NotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type CartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['CartChange']>, ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optionsText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CartChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CartChange'] = ResolversParentTypes['CartChange']> = {
  kind?: Resolver<ResolversTypes['CartChangeKind'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'NotEnoughStock' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
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
  Product?: ProductResolvers<ContextType>;
  NotEnoughStock?: NotEnoughStockResolvers<ContextType>;
  CartSaved?: CartSavedResolvers<ContextType>;
  CartResult?: CartResultResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartChange?: CartChangeResolvers<ContextType>;
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
