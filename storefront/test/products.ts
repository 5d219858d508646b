import type { ProductCardFragment, ResultsFragment } from '@/lib/graph/generated/operations';
import type { Variant } from '@/lib/product';

const won = (amountMinor: number) => ({ amountMinor, formatted: `${amountMinor.toLocaleString('ko-KR')}원` });

/** A variant called after its options, such as `variant({ colour: 'red', size: 'S' }, 3, 10_000)`. */
export const variant = (options: Readonly<Record<string, string>>, stock: number, priceMinor: number): Variant => ({
  id: Object.values(options).join('-'),
  sku: Object.values(options).join('-').toUpperCase(),
  stock,
  options: Object.entries(options).map(([name, value]) => ({ name, label: `${name}!`, value, display: `${value}!` })),
  price: won(priceMinor),
  listPrice: null,
});

export const product = (given: Partial<ProductCardFragment> = {}): ProductCardFragment => ({
  id: 'bag-1',
  title: '가벼운 캐리어',
  inStock: true,
  brand: { id: 'on', name: '온' },
  price: won(90_000),
  listPrice: null,
  rating: { average: 4.5, count: 12 },
  picture: { url: '/pictures/bag-1.svg', drawn: true, alternativeText: '가벼운 캐리어' },
  ...given,
});

export const results = (given: Partial<ResultsFragment> = {}): ResultsFragment => ({
  totalCount: 1,
  edges: [{ node: product() }],
  pageInfo: { hasNextPage: false, endCursor: null },
  facets: [
    {
      kind: 'BRAND',
      field: 'brand',
      label: '브랜드',
      values: [
        { value: 'on', label: '온', count: 3, selected: true },
        { value: 'gil', label: '길', count: 2, selected: false },
      ],
    },
    {
      kind: 'ATTRIBUTE',
      field: 'colour',
      label: '색상',
      values: [
        { value: 'red', label: '빨강', count: 4, selected: true },
        { value: 'blue', label: '파랑', count: 1, selected: false },
      ],
    },
    { kind: 'RATING', field: 'rating', label: '평점', values: [{ value: '4', label: '4점 이상', count: 5, selected: false }] },
  ],
  priceRange: { minMinor: 10_000, maxMinor: 500_000 },
  understood: { words: '가방', truncated: false, price: null },
  ...given,
});
