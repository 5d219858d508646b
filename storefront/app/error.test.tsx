import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { visit } from '@/test/shop';
import ErrorPage from './error';

test('a page that failed can be asked for again', async () => {
  document.documentElement.lang = 'en';
  let asked = 0;
  const { user } = visit(<ErrorPage retry={() => (asked += 1)} />);
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await user.click(screen.getByRole('button'));
  expect(asked).toBe(1);
});
