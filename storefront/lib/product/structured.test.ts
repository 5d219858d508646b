import { expect, test } from '@jest/globals';
import { product, variant } from '@/test/products';
import { breadcrumbData, productData } from './structured';

const described = (given: Partial<Parameters<typeof productData>[0]> = {}): Parameters<typeof productData>[0] => ({
  ...product(),
  description: '가볍습니다.',
  status: 'ACTIVE',
  price: { amountMinor: 90_000, formatted: '90,000원', currency: 'KRW' },
  highestPrice: { amountMinor: 120_000 },
  pictures: [{ url: '/pictures/bag-1.svg', drawn: true, alternativeText: '' }],
  variants: [variant({ size: 'S' }, 3, 90_000), variant({ size: 'L' }, 0, 120_000)],
  ...given,
});
const site = 'https://shop.example';

test('a product says its price, stock and rating with addresses in full', () => {
  expect(productData(described(), site)).toMatchObject({
    '@id': 'https://shop.example/p/bag-1',
    image: ['https://shop.example/pictures/bag-1.svg'],
    offers: {
      priceCurrency: 'KRW',
      lowPrice: '90000',
      highPrice: '120000',
      offerCount: 2,
      availability: 'https://schema.org/InStock',
    },
    aggregateRating: { ratingValue: '4.5', ratingCount: 12 },
  });
});

test('cents are written as such', () => {
  const price = { amountMinor: 1999, formatted: '$19.99', currency: 'USD' };
  expect(productData(described({ price, highestPrice: { amountMinor: 2005 } }), site)).toMatchObject({
    offers: { lowPrice: '19.99', highPrice: '20.05' },
  });
});

test('what is not sold has no offer, what nobody rated no rating', () => {
  const data = productData(described({ status: 'ARCHIVED', rating: { average: 0, count: 0 } }), site);
  expect(data).not.toHaveProperty('offers');
  expect(data).not.toHaveProperty('aggregateRating');
});

test('a way through the shop is numbered from the top', () => {
  expect(
    breadcrumbData(
      [
        { name: '홈', href: '/' },
        { name: '여행', href: '/c/travel' },
      ],
      site,
    ),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://shop.example/' },
      { position: 2, name: '여행', item: 'https://shop.example/c/travel' },
    ],
  });
});
