import type { Categories, Product, ProductPage, Search } from './answers.ts';
import { check, query, type Journey, type Shop } from './journey.ts';

/** From the categories to a product's page. */
export function* browse(shop: Shop): Journey {
  const { categories } = yield* query<Categories>('JourneyCategories');
  const filled = categories.filter(({ productCount }) => productCount > 0);
  yield* check('lists-categories', filled.length > 0 && categories.every(({ name }) => name !== ''));
  const category = shop.pick(filled);
  if (!category) return;

  const { search } = yield* query<Search>('JourneySearch', { input: { filters: { categoryIds: [category.id] } }, first: 12 });
  const found = search.__typename === 'SearchConnection' ? search.edges : [];
  if (!(yield* check('category-holds-products', found.length > 0))) return;
  const chosen = shop.pick(found)?.node;
  if (!chosen) return;

  const { product } = yield* query<ProductPage>('JourneyProduct', { id: chosen.id });
  const opened = product.__typename === 'Product' && product.id === chosen.id && product.title !== '';
  if (!(yield* check('product-opens', opened)) || product.__typename !== 'Product') return;
  yield* check('price-is-sane', priceIsSane(product));
  yield* check(
    'stock-agrees',
    product.variants.every(({ stock }) => stock >= 0) && product.inStock === product.variants.some(({ stock }) => stock > 0),
  );
  yield* check('picture-is-described', /^(https:\/\/|\/)/.test(product.picture.url) && product.picture.alternativeText !== '');
  const { reviews } = product;
  yield* check(
    'reviews-are-sane',
    reviews.__typename === 'ReviewConnection' &&
      reviews.totalCount >= reviews.edges.length &&
      reviews.edges.every(({ node }) => node.rating >= 1 && node.rating <= 5),
  );
}

/** The price shown is the lowest of the variants, the highest the highest, in won. */
function priceIsSane({ price, highestPrice, variants }: Product): boolean {
  const prices = variants.map((variant) => variant.price.amountMinor);
  return (
    price.currency === 'KRW' &&
    price.amountMinor >= 0 &&
    price.amountMinor === Math.min(...prices) &&
    highestPrice.amountMinor === Math.max(...prices)
  );
}
