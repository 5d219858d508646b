// Generated from lib/graph/operations by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a product is for sale. */
export type ProductStatus =
  /** For sale. */
  | 'ACTIVE'
  /** Taken out of the shop. */
  | 'ARCHIVED';

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

export type NavigationQueryVariables = Exact<{ [key: string]: never; }>;


export type NavigationQuery = { readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

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

export type ResultsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly kind: FacetKind, readonly field: string, readonly label: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly priceRange: { readonly minMinor: number, readonly maxMinor: number } | null, readonly understood: { readonly words: string, readonly truncated: boolean, readonly price: { readonly minMinor: number | null, readonly maxMinor: number | null, readonly text: string } | null } };

export type SearchPageQueryVariables = Exact<{
  input: SearchInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search:
    | { readonly __typename: 'SearchConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly inStock: boolean, readonly brand: { readonly id: string, readonly name: string }, readonly price: { readonly amountMinor: number, readonly formatted: string }, readonly listPrice: { readonly amountMinor: number, readonly formatted: string } | null, readonly rating: { readonly average: number, readonly count: number }, readonly picture: { readonly url: string, readonly drawn: boolean, readonly alternativeText: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: ReadonlyArray<{ readonly kind: FacetKind, readonly field: string, readonly label: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly selected: boolean }> }>, readonly priceRange: { readonly minMinor: number, readonly maxMinor: number } | null, readonly understood: { readonly words: string, readonly truncated: boolean, readonly price: { readonly minMinor: number | null, readonly maxMinor: number | null, readonly text: string } | null } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
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
export const ReviewPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReviewPage on ReviewPageResult {
  __typename
  ... on ReviewConnection {
    totalCount
    edges {
      node {
        id
        author
        rating
        title
        body
        language
        createdAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"fragmentName":"ReviewPage"}) as unknown as TypedDocumentString<ReviewPageFragment, unknown>;
export const ProductCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProductCard on Product {
  id
  title
  inStock
  brand {
    id
    name
  }
  price {
    amountMinor
    formatted
  }
  listPrice {
    amountMinor
    formatted
  }
  rating {
    average
    count
  }
  picture {
    url
    drawn
    alternativeText
  }
}
    `, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const ResultsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Results on SearchConnection {
  totalCount
  edges {
    node {
      ...ProductCard
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  facets {
    kind
    field
    label
    values {
      value
      label
      count
      selected
    }
  }
  priceRange {
    minMinor
    maxMinor
  }
  understood {
    words
    truncated
    price {
      minMinor
      maxMinor
      text
    }
  }
}
    fragment ProductCard on Product {
  id
  title
  inStock
  brand {
    id
    name
  }
  price {
    amountMinor
    formatted
  }
  listPrice {
    amountMinor
    formatted
  }
  rating {
    average
    count
  }
  picture {
    url
    drawn
    alternativeText
  }
}`, {"fragmentName":"Results"}) as unknown as TypedDocumentString<ResultsFragment, unknown>;
export const CategoryPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CategoryPage($slug: ID!, $input: SearchInput!, $first: Int, $after: String) {
  category(slug: $slug) {
    __typename
    ... on Category {
      id
      name
      path {
        id
        name
      }
      children {
        id
        name
      }
    }
  }
  search(input: $input, first: $first, after: $after) {
    __typename
    ... on SearchConnection {
      ...Results
    }
  }
}
    fragment ProductCard on Product {
  id
  title
  inStock
  brand {
    id
    name
  }
  price {
    amountMinor
    formatted
  }
  listPrice {
    amountMinor
    formatted
  }
  rating {
    average
    count
  }
  picture {
    url
    drawn
    alternativeText
  }
}
fragment Results on SearchConnection {
  totalCount
  edges {
    node {
      ...ProductCard
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  facets {
    kind
    field
    label
    values {
      value
      label
      count
      selected
    }
  }
  priceRange {
    minMinor
    maxMinor
  }
  understood {
    words
    truncated
    price {
      minMinor
      maxMinor
      text
    }
  }
}`) as unknown as TypedDocumentString<CategoryPageQuery, CategoryPageQueryVariables>;
export const HomePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HomePage {
  categories {
    id
    name
    picture {
      url
    }
  }
  best: search(input: {}, first: 8) {
    ... on SearchConnection {
      edges {
        node {
          ...ProductCard
        }
      }
    }
  }
  newest: search(input: {sort: NEWEST}, first: 8) {
    ... on SearchConnection {
      edges {
        node {
          ...ProductCard
        }
      }
    }
  }
  travel: search(
    input: {filters: {categoryIds: ["travel"], inStock: true}}
    first: 4
  ) {
    ... on SearchConnection {
      edges {
        node {
          ...ProductCard
        }
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  title
  inStock
  brand {
    id
    name
  }
  price {
    amountMinor
    formatted
  }
  listPrice {
    amountMinor
    formatted
  }
  rating {
    average
    count
  }
  picture {
    url
    drawn
    alternativeText
  }
}`) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const NavigationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Navigation {
  categories {
    id
    name
    children {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NavigationQuery, NavigationQueryVariables>;
export const ProductPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductPage($id: ID!) {
  product(id: $id) {
    __typename
    ... on NotFound {
      message
    }
    ... on Product {
      ...ProductCard
      price {
        currency
      }
      highestPrice {
        amountMinor
      }
      status
      description
      optionNames
      category {
        id
        name
        path {
          id
          name
        }
      }
      attributes {
        name
        label
        display
      }
      variants {
        id
        sku
        stock
        options {
          name
          label
          value
          display
        }
        price {
          amountMinor
          formatted
        }
        listPrice {
          amountMinor
          formatted
        }
      }
      pictures {
        url
        drawn
        alternativeText
      }
      reviews(first: 5) {
        ...ReviewPage
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  title
  inStock
  brand {
    id
    name
  }
  price {
    amountMinor
    formatted
  }
  listPrice {
    amountMinor
    formatted
  }
  rating {
    average
    count
  }
  picture {
    url
    drawn
    alternativeText
  }
}
fragment ReviewPage on ReviewPageResult {
  __typename
  ... on ReviewConnection {
    totalCount
    edges {
      node {
        id
        author
        rating
        title
        body
        language
        createdAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const ProductReviewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductReviews($id: ID!, $after: String) {
  product(id: $id) {
    ... on Product {
      id
      reviews(first: 5, after: $after) {
        ...ReviewPage
      }
    }
  }
}
    fragment ReviewPage on ReviewPageResult {
  __typename
  ... on ReviewConnection {
    totalCount
    edges {
      node {
        id
        author
        rating
        title
        body
        language
        createdAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`) as unknown as TypedDocumentString<ProductReviewsQuery, ProductReviewsQueryVariables>;
export const SearchPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchPage($input: SearchInput!, $first: Int, $after: String) {
  search(input: $input, first: $first, after: $after) {
    __typename
    ... on SearchConnection {
      ...Results
    }
    ... on InvalidInput {
      message
    }
  }
}
    fragment ProductCard on Product {
  id
  title
  inStock
  brand {
    id
    name
  }
  price {
    amountMinor
    formatted
  }
  listPrice {
    amountMinor
    formatted
  }
  rating {
    average
    count
  }
  picture {
    url
    drawn
    alternativeText
  }
}
fragment Results on SearchConnection {
  totalCount
  edges {
    node {
      ...ProductCard
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  facets {
    kind
    field
    label
    values {
      value
      label
      count
      selected
    }
  }
  priceRange {
    minMinor
    maxMinor
  }
  understood {
    words
    truncated
    price {
      minMinor
      maxMinor
      text
    }
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SiteMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SiteMap($after: String) {
  allProducts(first: 50, after: $after, status: ACTIVE) {
    ... on ProductConnection {
      edges {
        node {
          id
          updatedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiteMapQuery, SiteMapQueryVariables>;
export const SuggestTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SuggestTerms($prefix: String!) {
  suggest(prefix: $prefix, first: 8) {
    kind
    text
    id
    parts {
      text
      typed
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestTermsQuery, SuggestTermsQueryVariables>;