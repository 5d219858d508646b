import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { product } from '@/test/products';
import { visit } from '@/test/shop';
import { ProductGrid } from './grid';

test('a card leads to its product and says its brand, price and rating', () => {
  visit(<ProductGrid products={[product({ id: 'bag 1/2' })]} locale="ko" />);
  const card = within(screen.getByRole('article'));
  expect(card.getByRole('link', { name: '가벼운 캐리어' })).toHaveAttribute('href', '/p/bag%201%2F2');
  expect(card.getByText('온')).toBeVisible();
  expect(card.getByText('90,000원')).toBeVisible();
  expect(card.getByRole('img', { name: '5점 만점에 4.5점, 평가 12개' })).toBeVisible();
  expect(card.queryByText('품절')).not.toBeInTheDocument();
});

test('what is sold out says so; what nobody has rated shows no stars', () => {
  visit(<ProductGrid products={[product({ inStock: false, rating: { average: 0, count: 0 } })]} locale="en" />);
  expect(screen.getByText('Sold out')).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('only the pictures one sees first are fetched first', () => {
  const products = Array.from({ length: 6 }, (_, at) => product({ id: `bag-${at}` }));
  visit(<ProductGrid products={products} locale="ko" isFirst />);
  const eager = screen.getAllByRole('article').filter((card) => card.querySelector('img')?.getAttribute('loading') === 'eager');
  expect(eager).toHaveLength(4);
});
