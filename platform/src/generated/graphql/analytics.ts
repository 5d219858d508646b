// Generated from src/domains/analytics/schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Invalid as InvalidSource, Forbidden as ForbiddenSource } from '../../kernel/user-errors.ts';
import type { Money as MoneySource } from '../../kernel/money.ts';
import type { Funnel as FunnelSource, FunnelCount as FunnelCountSource } from '../../domains/analytics/funnel.ts';
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
  /** How far visits came on their way to an order, by day. Merchants only. */
  readonly funnel: FunnelResult;
};


export type QueryFunnelArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** The funnel, or why not. */
export type FunnelResult = Funnel | NotAllowed | InvalidInput;

/** Visits and orders of some days; bots, journeys and load tests are left out, and so are visits that did not agree to be measured. */
export type Funnel = {
  readonly __typename?: 'Funnel';
  /** Every day, the oldest first; days on which nothing happened too. */
  readonly days: ReadonlyArray<FunnelDay>;
  /** All days together. */
  readonly total: FunnelCount;
};

/** One day in Seoul. */
export type FunnelDay = {
  readonly __typename?: 'FunnelDay';
  /** 2026-11-24. */
  readonly date: Scalars['String']['output'];
  /** What happened on it. */
  readonly count: FunnelCount;
};

/** How many, and the share that ordered. */
export type FunnelCount = {
  readonly __typename?: 'FunnelCount';
  /** Visits by the step they took for the first time. */
  readonly steps: ReadonlyArray<FunnelStepCount>;
  /** Orders, as the server counted them. */
  readonly orders: Scalars['Int']['output'];
  /** Those of them placed by a visit whose product view is known: what may be set against visits. */
  readonly ordersOfVisits: Scalars['Int']['output'];
  /** `ordersOfVisits` by visits with a product view, 0 to 1; null without such visits. Above 1 when a visit orders more than once. */
  readonly conversion?: Maybe<Scalars['Float']['output']>;
};

/** Visits that took a step. */
export type FunnelStepCount = {
  readonly __typename?: 'FunnelStepCount';
  /** Which step. */
  readonly step: FunnelStep;
  /** How many visits. */
  readonly visits: Scalars['Int']['output'];
};

/** Steps on the way to an order. */
export type FunnelStep =
  /** A product's page was opened. */
  | 'PRODUCT_VIEW'
  /** Something was put into the cart. */
  | 'CART_ADD'
  /** The checkout was opened. */
  | 'CHECKOUT_START'
  /** The browser was told that the order is placed. */
  | 'ORDER_PLACED';

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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FunnelResult:
    | ( FunnelSource )
    | ( ForbiddenSource )
    | ( InvalidSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( InvalidSource )
    | ( ForbiddenSource )
    | ( NotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FunnelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FunnelResult']>;
  Funnel: ResolverTypeWrapper<FunnelSource>;
  FunnelDay: ResolverTypeWrapper<Omit<FunnelDay, 'count'> & { count: ResolversTypes['FunnelCount'] }>;
  FunnelCount: ResolverTypeWrapper<FunnelCountSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FunnelStepCount: ResolverTypeWrapper<FunnelStepCount>;
  FunnelStep: FunnelStep;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  InvalidInput: ResolverTypeWrapper<InvalidSource>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  NotAllowed: ResolverTypeWrapper<ForbiddenSource>;
  NotFound: ResolverTypeWrapper<NotFound>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Money: ResolverTypeWrapper<MoneySource>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  FunnelResult: ResolversUnionTypes<ResolversParentTypes>['FunnelResult'];
  Funnel: FunnelSource;
  FunnelDay: Omit<FunnelDay, 'count'> & { count: ResolversParentTypes['FunnelCount'] };
  FunnelCount: FunnelCountSource;
  Float: Scalars['Float']['output'];
  FunnelStepCount: FunnelStepCount;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  InvalidInput: InvalidSource;
  InputProblem: InputProblem;
  NotAllowed: ForbiddenSource;
  NotFound: NotFound;
  ID: Scalars['ID']['output'];
  Money: MoneySource;
  PageInfo: PageInfo;
  DateTime: Scalars['DateTime']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  funnel?: Resolver<ResolversTypes['FunnelResult'], ParentType, ContextType, RequireFields<QueryFunnelArgs, 'days'>>;
};

export type FunnelResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FunnelResult'] = ResolversParentTypes['FunnelResult']> = {
  __resolveType: TypeResolveFn<'Funnel' | 'NotAllowed' | 'InvalidInput', ParentType, ContextType>;
};

export type FunnelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Funnel'] = ResolversParentTypes['Funnel']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['FunnelDay']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['FunnelCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunnelDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FunnelDay'] = ResolversParentTypes['FunnelDay']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['FunnelCount'], ParentType, ContextType>;
};

export type FunnelCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FunnelCount'] = ResolversParentTypes['FunnelCount']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['FunnelStepCount']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersOfVisits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FunnelStepCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FunnelStepCount'] = ResolversParentTypes['FunnelStepCount']> = {
  step?: Resolver<ResolversTypes['FunnelStep'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
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
  FunnelResult?: FunnelResultResolvers<ContextType>;
  Funnel?: FunnelResolvers<ContextType>;
  FunnelDay?: FunnelDayResolvers<ContextType>;
  FunnelCount?: FunnelCountResolvers<ContextType>;
  FunnelStepCount?: FunnelStepCountResolvers<ContextType>;
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
