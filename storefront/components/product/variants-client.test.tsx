import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { labelsOf } from '@/lib/product';
import { variant } from '@/test/products';
import { visit } from '@/test/shop';
import { Variants } from './variants-client';

const variants = [
  variant({ colour: 'red', size: 'S' }, 0, 8000),
  variant({ colour: 'red', size: 'L' }, 4, 12_000),
  variant({ colour: 'blue', size: 'S' }, 9, 10_000),
];
const choose = (given = variants, optionNames = ['colour', 'size']) =>
  visit(<Variants product={{ title: '가벼운 캐리어', variants: given, optionNames }} locale="ko" labels={labelsOf(given)} />);

test('what can be bought is chosen first, with its price and stock', () => {
  choose();
  expect(screen.getByRole('radio', { name: /blue/ })).toBeChecked();
  expect(screen.getByText('10,000원')).toBeVisible();
  expect(screen.getByText('재고 있음')).toBeVisible();
  expect(screen.getByText('SKU BLUE-S')).toBeVisible();
});

test('another colour that is not there in this size comes in the size that is', async () => {
  const { user } = choose(variants.slice(1));
  await user.click(screen.getByRole('radio', { name: /red/ }));
  expect(screen.getByRole('radio', { name: /L!/ })).toBeChecked();
  expect(screen.getByText('4개 남음')).toBeVisible();
  expect(screen.getByText('12,000원')).toBeVisible();
});

test('a sold-out variant can be looked at and says so', async () => {
  const { user } = choose();
  await user.click(screen.getByRole('radio', { name: 'red! 품절' }));
  expect(screen.getByText('품절', { selector: 'p' })).toBeVisible();
  expect(screen.getByText('SKU RED-S')).toBeVisible();
});

test('the arrow keys choose', async () => {
  const { user } = choose();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: /red/ })).toBeChecked();
});

test('a product with one variant has a price and nothing to choose', () => {
  choose([variant({}, 6, 5000)], []);
  expect(screen.getByText('5,000원')).toBeVisible();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});
