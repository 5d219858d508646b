import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { MerchantVariant } from '@/lib/merchant';
import { serve, visit } from '@/test/shop';
import { NewProductForm } from './new-client';
import { TextsForm } from './texts-client';
import { VariantForm } from './variant-client';

const variant = (given: Partial<MerchantVariant> = {}): MerchantVariant => ({
  id: 'v1',
  sku: 'BAG-1',
  stock: 5,
  options: [{ name: 'colour', label: '색상', display: '네이비' }],
  price: { amountMinor: 10_000, formatted: '10,000원' },
  listPrice: null,
  ...given,
});
const form = (version: number, given: Partial<MerchantVariant> = {}) => (
  <VariantForm productId="bag-1" version={version} variant={variant(given)} locale="ko" />
);
const saved = (version: number) => ({ __typename: 'ProductSaved', product: { version } });

test('price and stock are saved one after the other, each with the version the one before has made', async () => {
  const asked = serve(({ operationName }) => ({
    body: { data: operationName === 'SetPrice' ? { setPrice: saved(4) } : { setStock: saved(5) } },
  }));
  const { user, visited } = visit(form(3));
  await user.clear(screen.getByLabelText('판매가 (원)'));
  await user.type(screen.getByLabelText('판매가 (원)'), '12,000원');
  await user.clear(screen.getByLabelText('재고'));
  await user.type(screen.getByLabelText('재고'), '8');
  await user.click(screen.getByRole('button', { name: '네이비 저장' }));
  expect(await screen.findByText('저장했습니다.')).toBeVisible();
  expect(asked.map(({ operationName, variables }) => [operationName, variables['input']])).toEqual([
    ['SetPrice', { productId: 'bag-1', version: 3, variantId: 'v1', priceMinor: 12_000, listPriceMinor: null }],
    ['SetStock', { productId: 'bag-1', version: 4, variantId: 'v1', previousStock: 5, stock: 8 }],
  ]);
  expect(visited).toEqual(['(refresh)']);
});

test('only what is different is saved', async () => {
  const asked = serve(() => ({ body: { data: { setStock: saved(4) } } }));
  const { user } = visit(form(3));
  await user.clear(screen.getByLabelText('재고'));
  await user.type(screen.getByLabelText('재고'), '0');
  await user.click(screen.getByRole('button', { name: '네이비 저장' }));
  expect(await screen.findByText('저장했습니다.')).toBeVisible();
  expect(asked.map(({ operationName }) => operationName)).toEqual(['SetStock']);
});

test('who comes second is told, and loads what the product is now', async () => {
  serve(() => ({ body: { data: { setPrice: { __typename: 'StaleVersion', message: '먼저 바뀌었습니다.' } } } }));
  const { user, visited, again } = visit(form(3));
  await user.clear(screen.getByLabelText('판매가 (원)'));
  await user.type(screen.getByLabelText('판매가 (원)'), '12000');
  await user.click(screen.getByRole('button', { name: '네이비 저장' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('다른 사람이 이 상품을 먼저 고쳤습니다');
  await user.click(screen.getByRole('button', { name: '최신 내용 불러오기' }));
  expect(visited).toEqual(['(refresh)']);
  again(form(4, { price: { amountMinor: 11_000, formatted: '11,000원' } }));
  await waitFor(() => expect(screen.getByLabelText('판매가 (원)')).toHaveValue('11000'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a sale in between is told at the stock, and the field shows what there is now', async () => {
  const message = '재고가 그 사이 5개에서 3개로 바뀌었습니다.';
  serve(() => ({ body: { data: { setStock: { __typename: 'StaleStock', message } } } }));
  const { user, visited, again } = visit(form(3));
  await user.clear(screen.getByLabelText('재고'));
  await user.type(screen.getByLabelText('재고'), '9');
  await user.click(screen.getByRole('button', { name: '네이비 저장' }));
  await waitFor(() => expect(screen.getByLabelText('재고')).toHaveAccessibleDescription(message));
  expect(screen.getByLabelText('재고')).toHaveValue('9');
  await user.click(screen.getByRole('button', { name: '최신 내용 불러오기' }));
  expect(visited).toEqual(['(refresh)']);
  again(form(3, { stock: 3 }));
  await waitFor(() => expect(screen.getByLabelText('재고')).toHaveValue('3'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('numbers that are none are told before they are sent', async () => {
  const asked = serve(() => ({ body: {} }));
  const { user } = visit(form(3));
  await user.clear(screen.getByLabelText('판매가 (원)'));
  await user.type(screen.getByLabelText('판매가 (원)'), '많이');
  await user.type(screen.getByLabelText('이전 가격 (원, 선택)'), '더 많이');
  await user.click(screen.getByRole('button', { name: '네이비 저장' }));
  expect(screen.getByLabelText('판매가 (원)')).toBeInvalid();
  expect(screen.getByLabelText('이전 가격 (원, 선택)')).toBeInvalid();
  expect(asked).toEqual([]);
});

test('a translation is added without touching the description', async () => {
  const asked = serve(() => ({ body: { data: { updateProduct: saved(4) } } }));
  const { user } = visit(
    <TextsForm id="bag-1" version={3} title={{ ko: '캐리어', en: '' }} description={{ ko: '가볍다', en: '' }} locale="ko" />,
  );
  await user.type(screen.getByLabelText('상품 이름 (영어)'), 'Suitcase');
  await user.click(screen.getByRole('button', { name: '저장' }));
  expect(await screen.findByText('저장했습니다.')).toBeVisible();
  expect(asked[0]?.variables['input']).toEqual({ id: 'bag-1', version: 3, title: { ko: '캐리어', en: 'Suitcase' } });
});

test('a new product needs a title, a brand, a category and a number, then leads to its editor', async () => {
  const asked = serve(() => ({ body: { data: { createProduct: { __typename: 'ProductSaved', product: { id: 'new-1' } } } } }));
  const { user, visited } = visit(
    <NewProductForm brands={[{ id: 'on', name: '온' }]} categories={[{ id: 'travel', name: '여행' }]} locale="ko" />,
  );
  await user.click(screen.getByRole('button', { name: '상품 등록' }));
  for (const label of ['상품 이름 (한국어)', '브랜드', '카테고리', '상품 번호 (SKU)', '판매가 (원)', '재고'])
    expect(screen.getByLabelText(label)).toBeInvalid();
  expect(asked).toEqual([]);
  await user.type(screen.getByLabelText('상품 이름 (한국어)'), '새 가방');
  await user.selectOptions(screen.getByLabelText('브랜드'), 'on');
  await user.selectOptions(screen.getByLabelText('카테고리'), 'travel');
  await user.type(screen.getByLabelText('상품 번호 (SKU)'), 'NEW-1');
  await user.type(screen.getByLabelText('판매가 (원)'), '9900');
  await user.type(screen.getByLabelText('재고'), '3');
  await user.click(screen.getByRole('button', { name: '상품 등록' }));
  await waitFor(() => expect(visited).toEqual(['/merchant/products/new-1']));
  expect(asked[0]?.variables['input']).toEqual({
    title: { ko: '새 가방' },
    description: {},
    brandId: 'on',
    categoryId: 'travel',
    variants: [{ sku: 'NEW-1', priceMinor: 9900, listPriceMinor: null, stock: 3 }],
  });
});
