// Generated from src/domains/search/schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Invalid as InvalidSource, Forbidden as ForbiddenSource } from '../../kernel/user-errors.ts';
import type { Money as MoneySource } from '../../kernel/money.ts';
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
  /** Finds products by words, filters or both; without either, all of them. Never fails on what a shopper may type. */
  readonly search: SearchResult;
  /** What the shopper may be about to type: half-typed Hangul and initial consonants are understood. */
  readonly suggest: ReadonlyArray<Suggestion>;
};


export type QuerySearchArgs = {
  input: SearchInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A product; its fields come from the catalogue. */
export type Product = {
  readonly __typename?: 'Product';
  /** Stable; stands in addresses. */
  readonly id: Scalars['ID']['output'];
};

/** A page of found products, or why not. */
export type SearchResult = SearchConnection | InvalidInput;

/** What to look for. Filters of different kinds must all hold; values of one kind are alternatives. */
export type SearchInput = {
  /** What the shopper typed; read up to 200 characters. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** What the products must be. */
  readonly filters?: InputMaybe<SearchFilters>;
  /** In which order. */
  readonly sort?: InputMaybe<SearchSort>;
};

/** What the products must be. */
export type SearchFilters = {
  /** In one of these categories or below; slugs. */
  readonly categoryIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these brands. */
  readonly brandIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Costing so much, both ends included. */
  readonly price?: InputMaybe<PriceRangeInput>;
  /** At least so many stars on average, 0 to 5. */
  readonly ratingMin?: InputMaybe<Scalars['Float']['input']>;
  /** With these attributes; at most 20. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** Only what is left. */
  readonly inStock?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Won; both ends included, either may be absent. */
export type PriceRangeInput = {
  /** At least. */
  readonly minMinor?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  readonly maxMinor?: InputMaybe<Scalars['Int']['input']>;
};

/** An attribute that must have one of the values, or lie in the range. */
export type AttributeFilter = {
  /** The attribute's name. */
  readonly name: Scalars['String']['input'];
  /** One of these, as facets write them; booleans are `true` and `false`. */
  readonly values?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least, for numbers. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** At most, for numbers. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
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

/** A page of found products. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** In order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** Over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Counts for narrowing down, each counted as if its own filter were off. */
  readonly facets: ReadonlyArray<Facet>;
  /** The cheapest and dearest of what was found, before the price filter; null when nothing was. */
  readonly priceRange?: Maybe<PriceRange>;
  /** How the query was read. */
  readonly understood: Understood;
};

/** A found product and its place. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: Product;
};

/** Cheapest and dearest, in won. */
export type PriceRange = {
  readonly __typename?: 'PriceRange';
  /** Cheapest. */
  readonly minMinor: Scalars['Int']['output'];
  /** Dearest. */
  readonly maxMinor: Scalars['Int']['output'];
};

/** How the query was read; what is shown to shoppers as chips they can take away. */
export type Understood = {
  readonly __typename?: 'Understood';
  /** The words searched for, without what was read as a limit. */
  readonly words: Scalars['String']['output'];
  /** A price range read from the words: 50만원 이하. */
  readonly price?: Maybe<UnderstoodPrice>;
  /** True when the query was longer than what is read. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A price range read from the words; absent ends are open. */
export type UnderstoodPrice = {
  readonly __typename?: 'UnderstoodPrice';
  /** At least, in won. */
  readonly minMinor?: Maybe<Scalars['Int']['output']>;
  /** At most, in won. */
  readonly maxMinor?: Maybe<Scalars['Int']['output']>;
  /** The words it was read from. */
  readonly text: Scalars['String']['output'];
};

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

/** Counts of one field. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** What it counts. */
  readonly kind: FacetKind;
  /** category, brand, rating or the attribute's name. */
  readonly field: Scalars['String']['output'];
  /** For people, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** Most frequent first, at most 20. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value and how many have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** For filters. */
  readonly value: Scalars['String']['output'];
  /** For people, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** How many products. */
  readonly count: Scalars['Int']['output'];
  /** Whether the filters name it. */
  readonly selected: Scalars['Boolean']['output'];
};

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

/** Something the shopper may be about to type. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** What it leads to. */
  readonly kind: SuggestionKind;
  /** In full. */
  readonly text: Scalars['String']['output'];
  /** The id or slug, where it leads to a thing. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The text in pieces, the typed part marked. */
  readonly parts: ReadonlyArray<SuggestionPart>;
};

/** A piece of a suggestion. */
export type SuggestionPart = {
  readonly __typename?: 'SuggestionPart';
  /** The piece. */
  readonly text: Scalars['String']['output'];
  /** True where it matches what was typed. */
  readonly typed: Scalars['Boolean']['output'];
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
  SearchResult:
    | ( SearchConnection )
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
  Product: ResolverTypeWrapper<Product>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchInput: SearchInput;
  SearchFilters: SearchFilters;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PriceRangeInput: PriceRangeInput;
  AttributeFilter: AttributeFilter;
  SearchSort: SearchSort;
  SearchConnection: ResolverTypeWrapper<SearchConnection>;
  SearchEdge: ResolverTypeWrapper<SearchEdge>;
  PriceRange: ResolverTypeWrapper<PriceRange>;
  Understood: ResolverTypeWrapper<Understood>;
  UnderstoodPrice: ResolverTypeWrapper<UnderstoodPrice>;
  FacetKind: FacetKind;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  SuggestionKind: SuggestionKind;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  SuggestionPart: ResolverTypeWrapper<SuggestionPart>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  InvalidInput: ResolverTypeWrapper<InvalidSource>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  NotAllowed: ResolverTypeWrapper<ForbiddenSource>;
  NotFound: ResolverTypeWrapper<NotFound>;
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
  Product: Product | FederationReferenceTypes['Product'];
  ID: Scalars['ID']['output'];
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SearchInput: SearchInput;
  SearchFilters: SearchFilters;
  Float: Scalars['Float']['output'];
  PriceRangeInput: PriceRangeInput;
  AttributeFilter: AttributeFilter;
  SearchConnection: SearchConnection;
  SearchEdge: SearchEdge;
  PriceRange: PriceRange;
  Understood: Understood;
  UnderstoodPrice: UnderstoodPrice;
  Facet: Facet;
  FacetValue: FacetValue;
  Suggestion: Suggestion;
  SuggestionPart: SuggestionPart;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  InvalidInput: InvalidSource;
  InputProblem: InputProblem;
  NotAllowed: ForbiddenSource;
  NotFound: NotFound;
  Money: MoneySource;
  PageInfo: PageInfo;
  DateTime: Scalars['DateTime']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'input' | 'first'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix' | 'first'>>;
};

export type ProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'SearchConnection' | 'InvalidInput', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['Understood'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  minMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnderstoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Understood'] = ResolversParentTypes['Understood']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['UnderstoodPrice']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnderstoodPriceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnderstoodPrice'] = ResolversParentTypes['UnderstoodPrice']> = {
  minMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  kind?: Resolver<ResolversTypes['FacetKind'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SuggestionPart']>, ParentType, ContextType>;
};

export type SuggestionPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionPart'] = ResolversParentTypes['SuggestionPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  Product?: ProductResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Understood?: UnderstoodResolvers<ContextType>;
  UnderstoodPrice?: UnderstoodPriceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionPart?: SuggestionPartResolvers<ContextType>;
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
