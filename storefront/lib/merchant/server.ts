import 'server-only';
import { query } from '../graph/fetch';
import { MerchantChoicesDocument } from '../graph/generated/documents/merchant-choices';
import { MerchantProductDocument } from '../graph/generated/documents/merchant-product';
import { MerchantProductsDocument } from '../graph/generated/documents/merchant-products';
import { MerchantSearchDocument } from '../graph/generated/documents/merchant-search';
import type { MerchantChoicesQuery, MerchantRowFragment } from '../graph/generated/operations';
import { translationsOf, type MerchantProduct, type Translations } from './index';

const PAGE_SIZE = 25;
/** Of a hundred each. */
const BRAND_PAGES_MAX = 20;

export interface ProductPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: MerchantRowFragment }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}
export interface ProductFilter {
  readonly words: string;
  readonly status: 'ACTIVE' | 'ARCHIVED' | undefined;
  readonly after: string | null;
}

/** By words what is for sale, without words everything by id. Undefined for a cursor of something else. */
export async function productPage({ words, status, after }: ProductFilter): Promise<ProductPage | undefined> {
  if (words !== '') {
    const { search } = await query(MerchantSearchDocument, { input: { query: words }, first: PAGE_SIZE, after });
    return search.__typename === 'SearchConnection' ? search : undefined;
  }
  const { allProducts } = await query(MerchantProductsDocument, { first: PAGE_SIZE, after, status: status ?? null });
  return allProducts.__typename === 'ProductConnection' ? allProducts : undefined;
}

export interface EditedProduct {
  readonly product: MerchantProduct;
  readonly title: Translations;
  readonly description: Translations;
}

/** A product with its texts in both languages. The older version counts where it changed between the two reads. */
export async function editedProduct(id: string): Promise<EditedProduct | undefined> {
  const [korean, english, own] = await Promise.all([
    query(MerchantProductDocument, { id }, { locale: 'ko' }),
    query(MerchantProductDocument, { id }, { locale: 'en' }),
    query(MerchantProductDocument, { id }),
  ]);
  const [ko, en, product] = [korean.product, english.product, own.product];
  if (ko.__typename !== 'Product' || en.__typename !== 'Product' || product.__typename !== 'Product') return undefined;
  return {
    product: { ...product, version: Math.min(ko.version, en.version, product.version) },
    title: translationsOf(ko.title, en.title),
    description: translationsOf(ko.description, en.description),
  };
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What a new product may be of and in. */
export async function choices(): Promise<{ readonly brands: readonly Choice[]; readonly categories: readonly Choice[] }> {
  const brands: Choice[] = [];
  let categories: Choice[] = [];
  let after: string | null = null;
  for (let page = 0; page < BRAND_PAGES_MAX; page += 1) {
    const answer: MerchantChoicesQuery = await query(MerchantChoicesDocument, { after });
    categories = answer.categories.flatMap(({ id, name, children }) => [
      { id, name },
      ...children.map((child) => ({ id: child.id, name: `${name} › ${child.name}` })),
    ]);
    if (answer.brands.__typename !== 'BrandConnection') break;
    brands.push(...answer.brands.edges.map(({ node }) => node));
    if (!answer.brands.pageInfo.hasNextPage) break;
    after = answer.brands.pageInfo.endCursor ?? null;
  }
  return { brands, categories };
}
