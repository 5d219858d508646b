// Generated from src/domains/orders/schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Invalid as InvalidSource, Forbidden as ForbiddenSource } from '../../kernel/user-errors.ts';
import type { Money as MoneySource } from '../../kernel/money.ts';
import type { Order as OrderSource, OrderLine as OrderLineSource, Transition as TransitionSource } from '../../domains/orders/order.ts';
import type { Placed as PlacedSource } from '../../domains/orders/placing.ts';
import type { CartChanged as CartChangedSource, EmptyCart as EmptyCartSource, KeyReused as KeyReusedSource, NotCancellable as NotCancellableSource, Missing as MissingSource } from '../../domains/orders/errors.ts';
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
  /** One of the caller's orders: of the account, or placed as a guest with this browser. */
  readonly order: OrderResult;
  /** The account's orders, or those placed as a guest with this browser; the newest first. */
  readonly orders: OrderPageResult;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Buys the cart: order, reservation of stock and the request to confirm it are made together or not at all. Asked again with the same
   * key and input it answers the same order.
   */
  readonly placeOrder: PlaceOrderResult;
  /** Takes an order back before it is sent; its stock goes back. */
  readonly cancelOrder: CancelOrderResult;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationCancelOrderArgs = {
  id: Scalars['ID']['input'];
};

/** A product; its fields come from the catalogue. */
export type Product = {
  readonly __typename?: 'Product';
  /** Stable; stands in addresses. */
  readonly id: Scalars['ID']['output'];
};

/** The cart; its fields come from the cart's own graph. */
export type Cart = {
  readonly __typename?: 'Cart';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
};

/** Prices, stock or the cart itself are not what the shopper saw: ask for the cart again, which says what has changed. */
export type CartChanged = UserError & {
  readonly __typename?: 'CartChanged';
  /** CART_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** What became different, in the caller's language. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
};

/** There is nothing to buy. */
export type EmptyCart = UserError & {
  readonly __typename?: 'EmptyCart';
  /** EMPTY_CART. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** The key was used for another order. Make up a new one. */
export type IdempotencyKeyReused = UserError & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** IDEMPOTENCY_KEY_REUSED. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
};

/** It was sent, cancelled or declined already. */
export type NotCancellable = UserError & {
  readonly __typename?: 'NotCancellable';
  /** NOT_CANCELLABLE. */
  readonly code: Scalars['String']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** As it is. */
  readonly order: Order;
};

/** The order is placed; it is confirmed within seconds. */
export type OrderPlaced = {
  readonly __typename?: 'OrderPlaced';
  /** New, or the one that the key made before. */
  readonly order: Order;
};

/** The order is taken back. */
export type OrderCancelled = {
  readonly __typename?: 'OrderCancelled';
  /** As it is now. */
  readonly order: Order;
};

/** An order, or why not. */
export type OrderResult = Order | NotFound;

/** A page of orders, or why not. */
export type OrderPageResult = OrderConnection | InvalidInput;

/** The order, or why not. */
export type PlaceOrderResult = OrderPlaced | CartChanged | EmptyCart | IdempotencyKeyReused | InvalidInput;

/** Taken back, or why not. */
export type CancelOrderResult = OrderCancelled | NotCancellable | NotFound;

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

/** Something bought. */
export type Order = {
  readonly __typename?: 'Order';
  /** Stable. */
  readonly id: Scalars['ID']['output'];
  /** For people: 20261125-7QK4M2. */
  readonly number: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: OrderState;
  /** As they were when it was placed. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** All lines together. */
  readonly subtotal: Money;
  /** Of sending it. */
  readonly shipping: Money;
  /** What is to be paid. */
  readonly total: Money;
  /** Where its mail goes. */
  readonly email: Scalars['String']['output'];
  /** To whom it goes. */
  readonly recipient: Recipient;
  /** When. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Null until it is. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether `cancelOrder` would take it back. */
  readonly isCancellable: Scalars['Boolean']['output'];
  /** Each state it has been in, the oldest first. */
  readonly history: ReadonlyArray<OrderTransition>;
};

/** What was bought, as it was then. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** The variant's id. */
  readonly id: Scalars['ID']['output'];
  /** As it is today. */
  readonly product: Product;
  /** In the caller's language, as it was. */
  readonly title: Scalars['String']['output'];
  /** The options, as they were: 네이비 · 24인치. */
  readonly optionsText: Scalars['String']['output'];
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** Of one. */
  readonly unitPrice: Money;
  /** Of all of them. */
  readonly lineTotal: Money;
};

/** Where a parcel goes. */
export type Recipient = {
  readonly __typename?: 'Recipient';
  /** Whose it is. */
  readonly name: Scalars['String']['output'];
  /** For the carrier. */
  readonly phone: Scalars['String']['output'];
  /** Five digits. */
  readonly postcode: Scalars['String']['output'];
  /** Street and number. */
  readonly line1: Scalars['String']['output'];
  /** Flat, floor; may be empty. */
  readonly line2: Scalars['String']['output'];
};

/** A step in an order's life. */
export type OrderTransition = {
  readonly __typename?: 'OrderTransition';
  /** What it became. */
  readonly state: OrderState;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The newest first. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An order and its place. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: Order;
};

/** An order to be placed. */
export type PlaceOrderInput = {
  /** Made up by the caller, 8 to 64 letters, digits and dashes; the same for every attempt at the same order. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The cart that was read. */
  readonly cartId: Scalars['ID']['input'];
  /** The version that was read. */
  readonly cartVersion: Scalars['Int']['input'];
  /** Where the confirmation goes; a signed-in shopper may leave it to the account's. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** To whom it goes. */
  readonly recipient: RecipientInput;
};

/** Where a parcel goes. */
export type RecipientInput = {
  /** 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** 9 to 20 digits, spaces, dashes. */
  readonly phone: Scalars['String']['input'];
  /** Five digits. */
  readonly postcode: Scalars['String']['input'];
  /** 1 to 120 characters. */
  readonly line1: Scalars['String']['input'];
  /** Up to 120 characters. */
  readonly line2?: InputMaybe<Scalars['String']['input']>;
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
  Order: Order;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OrderResult:
    | ( OrderSource )
    | ( MissingSource )
  ;
  OrderPageResult:
    | ( Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<_RefType['OrderEdge']> } )
    | ( InvalidSource )
  ;
  PlaceOrderResult:
    | ( PlacedSource )
    | ( CartChangedSource )
    | ( EmptyCartSource )
    | ( KeyReusedSource )
    | ( InvalidSource )
  ;
  CancelOrderResult:
    | ( Omit<OrderCancelled, 'order'> & { order: _RefType['Order'] } )
    | ( NotCancellableSource )
    | ( MissingSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CartChangedSource )
    | ( EmptyCartSource )
    | ( KeyReusedSource )
    | ( NotCancellableSource )
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
  Product: ResolverTypeWrapper<Product>;
  Cart: ResolverTypeWrapper<Cart>;
  CartChanged: ResolverTypeWrapper<CartChangedSource>;
  EmptyCart: ResolverTypeWrapper<EmptyCartSource>;
  IdempotencyKeyReused: ResolverTypeWrapper<KeyReusedSource>;
  NotCancellable: ResolverTypeWrapper<NotCancellableSource>;
  OrderPlaced: ResolverTypeWrapper<PlacedSource>;
  OrderCancelled: ResolverTypeWrapper<Omit<OrderCancelled, 'order'> & { order: ResolversTypes['Order'] }>;
  OrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderResult']>;
  OrderPageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderPageResult']>;
  PlaceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceOrderResult']>;
  CancelOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderResult']>;
  OrderState: OrderState;
  Order: ResolverTypeWrapper<OrderSource>;
  OrderLine: ResolverTypeWrapper<OrderLineSource>;
  Recipient: ResolverTypeWrapper<Recipient>;
  OrderTransition: ResolverTypeWrapper<TransitionSource>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  PlaceOrderInput: PlaceOrderInput;
  RecipientInput: RecipientInput;
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
  Product: Product;
  Cart: Cart;
  CartChanged: CartChangedSource;
  EmptyCart: EmptyCartSource;
  IdempotencyKeyReused: KeyReusedSource;
  NotCancellable: NotCancellableSource;
  OrderPlaced: PlacedSource;
  OrderCancelled: Omit<OrderCancelled, 'order'> & { order: ResolversParentTypes['Order'] };
  OrderResult: ResolversUnionTypes<ResolversParentTypes>['OrderResult'];
  OrderPageResult: ResolversUnionTypes<ResolversParentTypes>['OrderPageResult'];
  PlaceOrderResult: ResolversUnionTypes<ResolversParentTypes>['PlaceOrderResult'];
  CancelOrderResult: ResolversUnionTypes<ResolversParentTypes>['CancelOrderResult'];
  Order: OrderSource;
  OrderLine: OrderLineSource;
  Recipient: Recipient;
  OrderTransition: TransitionSource;
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  PlaceOrderInput: PlaceOrderInput;
  RecipientInput: RecipientInput;
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
  order?: Resolver<ResolversTypes['OrderResult'], ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['OrderPageResult'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  placeOrder?: Resolver<ResolversTypes['PlaceOrderResult'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderResult'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'id'>>;
};

export type ProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CartChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CartChanged'] = ResolversParentTypes['CartChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmptyCartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmptyCart'] = ResolversParentTypes['EmptyCart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotCancellableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotCancellable'] = ResolversParentTypes['NotCancellable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderPlacedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderPlaced'] = ResolversParentTypes['OrderPlaced']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancelledResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderCancelled'] = ResolversParentTypes['OrderCancelled']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderResult'] = ResolversParentTypes['OrderResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'NotFound', ParentType, ContextType>;
};

export type OrderPageResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderPageResult'] = ResolversParentTypes['OrderPageResult']> = {
  __resolveType: TypeResolveFn<'OrderConnection' | 'InvalidInput', ParentType, ContextType>;
};

export type PlaceOrderResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceOrderResult'] = ResolversParentTypes['PlaceOrderResult']> = {
  __resolveType: TypeResolveFn<'OrderPlaced' | 'CartChanged' | 'EmptyCart' | 'IdempotencyKeyReused' | 'InvalidInput', ParentType, ContextType>;
};

export type CancelOrderResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelOrderResult'] = ResolversParentTypes['CancelOrderResult']> = {
  __resolveType: TypeResolveFn<'OrderCancelled' | 'NotCancellable' | 'NotFound', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isCancellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrderTransition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optionsText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RecipientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderTransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderTransition'] = ResolversParentTypes['OrderTransition']> = {
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartChanged' | 'EmptyCart' | 'IdempotencyKeyReused' | 'NotCancellable' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
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
  Cart?: CartResolvers<ContextType>;
  CartChanged?: CartChangedResolvers<ContextType>;
  EmptyCart?: EmptyCartResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  NotCancellable?: NotCancellableResolvers<ContextType>;
  OrderPlaced?: OrderPlacedResolvers<ContextType>;
  OrderCancelled?: OrderCancelledResolvers<ContextType>;
  OrderResult?: OrderResultResolvers<ContextType>;
  OrderPageResult?: OrderPageResultResolvers<ContextType>;
  PlaceOrderResult?: PlaceOrderResultResolvers<ContextType>;
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  OrderTransition?: OrderTransitionResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
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
