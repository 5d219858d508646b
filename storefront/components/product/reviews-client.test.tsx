import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Elsewhere, serve, visit } from '@/test/shop';
import { Reviews } from './reviews-client';

const page = (ids: readonly string[], endCursor: string | null) => ({
  __typename: 'ReviewConnection' as const,
  totalCount: 3,
  edges: ids.map((id) => ({
    node: {
      id,
      author: '하늘',
      rating: 5,
      title: `리뷰 ${id}`,
      body: '좋아요',
      language: 'ko',
      createdAt: '2026-03-01T15:30:00Z',
    },
  })),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const read = (first = page(['1', '2'], 'after-2')) => visit(<Reviews productId="bag-1" first={first} locale="ko" />);
const more = () => screen.getByRole('button', { name: '리뷰 더 보기' });
const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

test('the next reviews follow the first on demand, until there are none', async () => {
  const asked = serve(() => ({ body: { data: { product: { reviews: page(['3'], null) } } } }));
  const { user } = read();
  expect(asked).toEqual([]);
  await user.click(more());
  await screen.findByText('리뷰 3');
  expect(titles()).toEqual(['리뷰 1', '리뷰 2', '리뷰 3']);
  expect(asked).toMatchObject([
    { operationName: 'ProductReviews', language: 'ko', variables: { id: 'bag-1', after: 'after-2' } },
  ]);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('dates are those of Seoul', () => {
  read();
  expect(screen.getAllByText('2026. 3. 2.')).toHaveLength(2);
});

test('when more cannot be had, those read so far stay', async () => {
  serve(() => ({ body: { data: { product: { reviews: { __typename: 'InvalidInput' } } } } }));
  const { user } = read();
  await user.click(more());
  expect(await screen.findByRole('alert')).toHaveTextContent('잠시 후 다시 시도해 주세요');
  expect(titles()).toEqual(['리뷰 1', '리뷰 2']);
  expect(await screen.findByRole('button', { name: '리뷰 더 보기' })).toBeEnabled();
});

test('while more is waited for, the rest of the page moves on', async () => {
  serve(() => ({ body: new Promise(() => undefined) }));
  const { user } = visit(
    <>
      <Reviews productId="bag-1" first={page(['1'], 'after-1')} locale="ko" />
      <Elsewhere />
    </>,
  );
  await user.click(more());
  await user.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect(screen.getByText('arrived')).toBeVisible();
});

test('a product without reviews says so', () => {
  read({ ...page([], null), totalCount: 0 });
  expect(screen.getByText('아직 리뷰가 없습니다.')).toBeVisible();
});
