import type { Product } from './index';

// schema.org as Google reads it: https://developers.google.com/search/docs/appearance/structured-data/merchant-listing

/** 129000 KRW is "129000", 1999 USD is "19.99". */
function decimal(amountMinor: number, currency: string): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
  return (amountMinor / 10 ** digits).toFixed(digits);
}

type Described = Pick<
  Product,
  'id' | 'title' | 'description' | 'brand' | 'pictures' | 'price' | 'highestPrice' | 'variants' | 'inStock' | 'status' | 'rating'
>;

/** A product with what it costs and what it was given. Archived ones have no offer. */
export function productData(product: Described, site: string): Readonly<Record<string, unknown>> {
  const { id, title, description, brand, pictures, price, highestPrice, variants, inStock, status, rating } = product;
  const url = new URL(`/p/${encodeURIComponent(id)}`, site).href;
  return {
    '@type': 'Product',
    '@id': url,
    name: title,
    ...(description === '' ? {} : { description }),
    image: pictures.map((picture) => new URL(picture.url, site).href),
    brand: { '@type': 'Brand', name: brand.name },
    ...(status === 'ACTIVE'
      ? {
          offers: {
            '@type': 'AggregateOffer',
            url,
            priceCurrency: price.currency,
            lowPrice: decimal(price.amountMinor, price.currency),
            highPrice: decimal(highestPrice.amountMinor, price.currency),
            offerCount: variants.length,
            availability: `https://schema.org/${inStock ? 'InStock' : 'OutOfStock'}`,
          },
        }
      : {}),
    // A rating of nobody is not a rating of zero.
    ...(rating.count > 0
      ? { aggregateRating: { '@type': 'AggregateRating', ratingValue: rating.average.toFixed(1), ratingCount: rating.count } }
      : {}),
  };
}

export const breadcrumbData = (
  items: readonly { readonly name: string; readonly href: string }[],
  site: string,
): Readonly<Record<string, unknown>> => ({
  '@type': 'BreadcrumbList',
  itemListElement: items.map(({ name, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: new URL(href, site).href,
  })),
});
