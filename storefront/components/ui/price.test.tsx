import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { discountPercent, Price } from './price';

const won = (amountMinor: number) => ({ amountMinor, formatted: `${amountMinor}원` });

test('a lower price shows what it was before, also to those who cannot see it struck through', () => {
  render(<Price price={won(7000)} listPrice={won(10_000)} before="이전 가격" />);
  expect(screen.getByText('30%')).toBeVisible();
  expect(screen.getByText('7000원')).toBeVisible();
  expect(screen.getByRole('deletion')).toHaveTextContent('이전 가격 10000원');
});

test.each([null, won(7000), won(6000)])('a list price of %j is no discount', (listPrice) => {
  render(<Price price={won(7000)} listPrice={listPrice} before="Before" />);
  expect(screen.queryByText(/%/)).not.toBeInTheDocument();
  expect(screen.queryByRole('deletion')).not.toBeInTheDocument();
});

test('a discount is never promised higher than it is', () => {
  const amount = fc.integer({ min: 1, max: 2_000_000_000 });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const percent = discountPercent(won(low), won(high));
      expect(percent).toBeGreaterThanOrEqual(0);
      expect(percent * high).toBeLessThanOrEqual(100 * (high - low));
    }),
  );
});
