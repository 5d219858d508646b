import type { PlatformUnderTest } from './running-platform.ts';

/** What a change answers; each member of the union with its own fields. */
export interface ChangeAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly id?: string;
  readonly value?: string;
  readonly currentVersion?: number;
  readonly previousStock?: number;
  readonly currentStock?: number;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
  readonly product?: ProductAnswer;
}
export interface ProductAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly title: string;
  readonly price: { readonly amountMinor: number };
  readonly variants: readonly { readonly id: string; readonly sku: string; readonly stock: number }[];
}

const INPUTS = {
  createProduct: 'CreateProductInput',
  updateProduct: 'UpdateProductInput',
  archiveProduct: 'ArchiveProductInput',
  restoreProduct: 'RestoreProductInput',
  addVariant: 'AddVariantInput',
  removeVariant: 'RemoveVariantInput',
  addOption: 'AddOptionInput',
  removeOption: 'RemoveOptionInput',
  setPrice: 'SetPriceInput',
  setStock: 'SetStockInput',
} as const;
export type Change = keyof typeof INPUTS;
export const CHANGES = Object.keys(INPUTS) as Change[];

const PRODUCT =
  'id version status title description inStock brand { id } category { id } price { amountMinor } listPrice { amountMinor } optionNames attributes { name text number boolean unit } pictures { url drawn } variants { id sku stock options { name value } price { amountMinor } listPrice { amountMinor } }';

const documentOf = (named: Change): string => `
  mutation Change($input: ${INPUTS[named]}!) {
    answer: ${named}(input: $input) {
      __typename
      ... on UserError { code message }
      ... on NotFound { id }
      ... on InvalidInput { problems { path message } }
      ... on AlreadyTaken { value }
      ... on StaleVersion { currentVersion product { ${PRODUCT} } }
      ... on StaleStock { previousStock currentStock product { ${PRODUCT} } }
      ... on ProductSaved { product { ${PRODUCT} } }
    }
  }`;

export const IN_ENGLISH = { 'accept-language': 'en' } as const;

const merchants = new WeakMap<PlatformUnderTest, Promise<Record<string, string>>>();
/** Signed in once for all of a platform's tests. */
function asMerchant(platform: PlatformUnderTest): Promise<Record<string, string>> {
  const signedIn = merchants.get(platform) ?? platform.asMerchant();
  merchants.set(platform, signedIn);
  return signedIn;
}

/** Sends one change through the public graph as a merchant; fails the test when the answer is an error and not data. */
export const change = async (
  platform: PlatformUnderTest,
  name: Change,
  input: object,
  headers: Record<string, string> = {},
): Promise<ChangeAnswer> => changeAs(platform, name, input, { ...(await asMerchant(platform)), ...headers });

/** The same as whoever these headers say. */
export async function changeAs(
  platform: PlatformUnderTest,
  name: Change,
  input: object,
  headers: Record<string, string>,
): Promise<ChangeAnswer> {
  const { status, body } = await platform.ask({ query: documentOf(name), variables: { input } }, headers);
  if (status !== 200 || body.errors) throw new Error(`${name} answered ${status}: ${JSON.stringify(body.errors)}`);
  return body.data?.['answer'] as ChangeAnswer;
}

/** The ids that a search finds. */
export async function found(platform: PlatformUnderTest, input: object): Promise<readonly string[]> {
  const { body } = await platform.ask({
    query:
      'query Q($input: SearchInput!) { search(input: $input, first: 50) { ... on SearchConnection { edges { node { id } } } } }',
    variables: { input },
  });
  const answer = body.data?.['search'] as { readonly edges: readonly { readonly node: { readonly id: string } }[] } | undefined;
  if (!answer) throw new Error(`search answered ${JSON.stringify(body.errors)}`);
  return answer.edges.map(({ node }) => node.id);
}
