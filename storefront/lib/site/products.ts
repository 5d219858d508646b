import 'server-only';
import { query } from '../graph/fetch';
import { SiteMapDocument } from '../graph/generated/documents/site-map';
import type { SiteMapQuery } from '../graph/generated/operations';

const HOUR_SECONDS = 3600;
/** Of fifty products each: 10,000 in all, a fifth of what a site map may hold. */
const PAGES_MAX = 200;

interface ListedProduct {
  readonly id: string;
  readonly updatedAt: string;
}

/** Everything for sale, up to 10,000, as it was within the last hour: crawlers come often, the list changes seldom. */
export async function everyProduct(): Promise<readonly ListedProduct[]> {
  const products: ListedProduct[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES_MAX; page++) {
    const { allProducts }: SiteMapQuery = await query(SiteMapDocument, { after }, { revalidateSeconds: HOUR_SECONDS });
    if (!('edges' in allProducts)) break;
    products.push(...allProducts.edges.map(({ node }) => node));
    if (!allProducts.pageInfo.hasNextPage) break;
    after = allProducts.pageInfo.endCursor ?? null;
  }
  return products;
}
