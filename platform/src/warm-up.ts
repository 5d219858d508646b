// Asked a few times before the first shopper: query plans are made, statements prepared, code compiled. Without it the first answers take
// 150 to 300 ms, and api-latency fails for the first minutes of every deployment.

const CARD =
  'id title inStock brand { id name } price { amountMinor formatted } listPrice { amountMinor formatted } rating { average count } picture { url drawn alternativeText }';
const PAGE = `totalCount edges { node { ${CARD} } } pageInfo { hasNextPage endCursor } facets { kind field label values { value label count selected } }`;

export const WARM_UP_TIMES = 15;
export const WARM_UP_DOCUMENTS: readonly string[] = [
  `{ search(input: { query: "가방 5만원 이하" }, first: 24) { ... on SearchConnection { ${PAGE} } } }`,
  `{ search(input: {}, first: 24) { ... on SearchConnection { ${PAGE} } } }`,
  '{ suggest(prefix: "ㄱ") { text parts { text typed } } }',
  '{ categories { id name picture { url } children { id name productCount } } }',
  `{ allProducts(first: 5) { ... on ProductConnection { edges { node { ${CARD} description attributes { name label display } variants { id sku stock options { name label value display } price { formatted } } pictures { url } category { id path { name } } reviews(first: 5) { ... on ReviewConnection { totalCount edges { node { id body } } } } } } } } }`,
];
