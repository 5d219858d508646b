import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { MerchantProduct } from '@/lib/merchant';
import { SavedInParts } from '@/lib/merchant/own-changes-client';
import { serve, visit } from '@/test/shop';
import { AddVariantForm } from './add-variant-client';
import { AttributesForm } from './attributes-client';
import { Options } from './options-client';
import { PicturesForm } from './pictures-client';
import { RemoveVariantForm } from './remove-variant-client';
import { ArchiveForm, RestoreForm } from './status-client';

const COLOUR = { name: 'colour', label: '색상' };
const shared = { productId: 'bag-1', version: 3, locale: 'ko' } as const;
const saved = (version: number) => ({ __typename: 'ProductSaved', product: { version } });
const attribute = (given: Partial<MerchantProduct['attributes'][number]>): MerchantProduct['attributes'][number] => ({
  name: 'material',
  kind: 'TEXT',
  text: null,
  number: null,
  boolean: null,
  unit: null,
  ...given,
});

test('a variant is added with a value for each option, and the form is ready for the next', async () => {
  const asked = serve(() => ({ body: { data: { addVariant: saved(4) } } }));
  const { user, visited } = visit(<AddVariantForm {...shared} options={[COLOUR]} />);
  await user.click(screen.getByRole('button', { name: '옵션 상품 추가' }));
  for (const label of ['색상', '상품 번호 (SKU)', '판매가 (원)', '재고']) expect(screen.getByLabelText(label)).toBeInvalid();
  expect(asked).toEqual([]);
  await user.type(screen.getByLabelText('색상'), 'red');
  await user.type(screen.getByLabelText('상품 번호 (SKU)'), 'BAG-2');
  await user.type(screen.getByLabelText('판매가 (원)'), '12,000');
  await user.type(screen.getByLabelText('재고'), '4');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(visited).toEqual(['(refresh)']));
  const variant = {
    sku: 'BAG-2',
    options: [{ name: 'colour', value: 'red' }],
    priceMinor: 12_000,
    listPriceMinor: null,
    stock: 4,
  };
  expect(asked).toMatchObject([
    { operationName: 'AddVariant', variables: { input: { productId: 'bag-1', version: 3, variant } } },
  ]);
  expect(screen.getByLabelText('상품 번호 (SKU)')).toHaveValue('');
});

test('what another variant has already is said at its field', async () => {
  serve(() => ({ body: { data: { addVariant: { __typename: 'AlreadyTaken', message: '쓰고 있습니다.', value: 'BAG-2' } } } }));
  const { user } = visit(<AddVariantForm {...shared} options={[COLOUR]} />);
  for (const [label, value] of [
    ['색상', 'red'],
    ['상품 번호 (SKU)', 'BAG-2'],
    ['판매가 (원)', '1'],
    ['재고', '1'],
  ] as const)
    await user.type(screen.getByLabelText(label), value);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByLabelText('상품 번호 (SKU)')).toHaveAccessibleDescription('쓰고 있습니다.'));
  expect(screen.getByLabelText('색상')).toHaveValue('red');
});

test('a product without an option asks for one before there can be a second variant', () => {
  serve(() => ({ body: {} }));
  visit(<AddVariantForm {...shared} options={[]} />);
  expect(screen.getByText(/먼저 아래에서 색상이나 크기/)).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a variant goes only once it is asked, and the keyboard stands at what is left', async () => {
  const asked = serve(() => ({ body: { data: { removeVariant: saved(4) } } }));
  const variant = {
    id: 'v2',
    sku: 'BAG-2',
    stock: 1,
    options: [{ ...COLOUR, display: '빨강' }],
    price: { amountMinor: 1, formatted: '1원' },
    listPrice: null,
  };
  const { user } = visit(
    <section>
      <h2 id="variants" tabIndex={-1}>
        가격과 재고
      </h2>
      <RemoveVariantForm {...shared} variant={variant} partId="variants" />
    </section>,
  );
  await user.click(screen.getByRole('button', { name: '빨강 삭제' }));
  await user.click(screen.getByRole('button', { name: '그대로 두기' }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: '빨강 삭제' }));
  expect(screen.getByRole('button', { name: '삭제하기' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name: '가격과 재고' })).toHaveFocus());
  expect(asked).toMatchObject([
    { operationName: 'RemoveVariant', variables: { input: { productId: 'bag-1', version: 3, variantId: 'v2' } } },
  ]);
});

test('an option comes with the value of what is there, and goes when asked', async () => {
  const asked = serve(({ operationName }) => ({
    body: { data: operationName === 'AddOption' ? { addOption: saved(4) } : { removeOption: saved(5) } },
  }));
  const { user } = visit(<Options {...shared} options={[COLOUR]} partId="options" />);
  await user.type(screen.getByLabelText('옵션 이름'), 'size');
  await user.click(screen.getByRole('button', { name: '옵션 추가' }));
  expect(screen.getByLabelText('지금 있는 옵션 상품의 값')).toBeInvalid();
  await user.type(screen.getByLabelText('지금 있는 옵션 상품의 값'), 'M');
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: '색상 옵션 삭제' }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toMatchObject([
    { operationName: 'AddOption', variables: { input: { name: 'size', value: 'M' } } },
    { operationName: 'RemoveOption', variables: { input: { name: 'colour' } } },
  ]);
});

test('attributes of each kind are read, changed, added, taken away and saved as a whole', async () => {
  const asked = serve(() => ({ body: { data: { updateProduct: saved(4) } } }));
  const attributes = [
    attribute({ text: 'leather' }),
    attribute({ name: 'weight', kind: 'NUMBER', number: 2.4, unit: 'kg' }),
    attribute({ name: 'lined', kind: 'BOOLEAN', boolean: false }),
  ];
  const { user } = visit(<AttributesForm id="bag-1" version={3} attributes={attributes} locale="ko" />);
  const row = (number: number) => within(screen.getByRole('group', { name: `정보 ${number}` }));
  await user.click(screen.getByRole('button', { name: '정보 1 삭제' }));
  expect(screen.getByRole('button', { name: '정보 추가' })).toHaveFocus();
  await user.clear(row(1).getByLabelText('값'));
  await user.type(row(1).getByLabelText('값'), '1,234.5');
  await user.selectOptions(row(2).getByLabelText('값'), '예');
  await user.click(screen.getByRole('button', { name: '정보 추가' }));
  expect(row(3).getByLabelText('이름')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '상세 정보 저장' }));
  expect(row(3).getByLabelText('이름')).toBeInvalid();
  expect(asked).toEqual([]);
  await user.type(row(3).getByLabelText('이름'), 'pockets');
  await user.selectOptions(row(3).getByLabelText('종류'), '숫자');
  await user.type(row(3).getByLabelText('값'), '셋');
  await user.click(screen.getByRole('button', { name: '상세 정보 저장' }));
  expect(row(3).getByLabelText('값')).toHaveAccessibleDescription(/숫자로 입력해/);
  await user.clear(row(3).getByLabelText('값'));
  await user.type(row(3).getByLabelText('값'), '3');
  await user.click(screen.getByRole('button', { name: '상세 정보 저장' }));
  expect(await screen.findByText('저장했습니다.')).toBeVisible();
  expect(asked[0]?.variables['input']).toEqual({
    id: 'bag-1',
    version: 3,
    attributes: [
      { name: 'weight', number: 1234.5, unit: 'kg' },
      { name: 'lined', boolean: true },
      { name: 'pockets', number: 3 },
    ],
  });
});

test('after a conflict the list of attributes is what it is now', async () => {
  serve(() => ({ body: { data: { updateProduct: { __typename: 'StaleVersion', message: '먼저 바뀌었습니다.' } } } }));
  const form = (version: number, text: string) => (
    <AttributesForm id="bag-1" version={version} attributes={[attribute({ text })]} locale="ko" />
  );
  const { user, again } = visit(form(3, 'leather'));
  await user.click(screen.getByRole('button', { name: '정보 추가' }));
  await user.type(within(screen.getByRole('group', { name: '정보 2' })).getByLabelText('이름'), 'lined');
  await user.type(within(screen.getByRole('group', { name: '정보 2' })).getByLabelText('값'), 'yes');
  await user.click(screen.getByRole('button', { name: '상세 정보 저장' }));
  await user.click(await screen.findByRole('button', { name: '최신 내용 불러오기' }));
  again(form(4, 'canvas'));
  await waitFor(() => expect(screen.getByLabelText('값')).toHaveValue('canvas'));
});

test('pictures are added, put in order and taken away by their addresses', async () => {
  const asked = serve(() => ({ body: { data: { updateProduct: saved(4) } } }));
  const pictures = [
    { url: 'https://pictures.example/1.jpg', drawn: false },
    { url: 'https://pictures.example/2.jpg', drawn: false },
    { url: '/pictures/bag-1.svg', drawn: true },
  ];
  const { user } = visit(<PicturesForm id="bag-1" version={3} pictures={pictures} locale="ko" />);
  await user.click(screen.getByRole('button', { name: '사진 추가' }));
  expect(screen.getByLabelText('사진 3 주소')).toHaveFocus();
  await user.type(screen.getByLabelText('사진 3 주소'), 'http://pictures.example/3.jpg');
  await user.click(screen.getByRole('button', { name: '사진 저장' }));
  expect(screen.getByLabelText('사진 3 주소')).toHaveAccessibleDescription(/https:\/\/로 시작하는/);
  expect(asked).toEqual([]);
  await user.clear(screen.getByLabelText('사진 3 주소'));
  await user.type(screen.getByLabelText('사진 3 주소'), 'https://pictures.example/3.jpg');
  await user.click(screen.getByRole('button', { name: '사진 3 앞으로' }));
  await user.click(screen.getByRole('button', { name: '사진 1 삭제' }));
  await user.click(screen.getByRole('button', { name: '사진 저장' }));
  expect(await screen.findByText('저장했습니다.')).toBeVisible();
  expect(asked[0]?.variables['input']).toEqual({
    id: 'bag-1',
    version: 3,
    pictures: ['https://pictures.example/3.jpg', 'https://pictures.example/2.jpg'],
  });
});

test('an archived product is brought back with the version that was read; who comes second is told', async () => {
  const asked = serve(({ operationName }) => ({
    body: {
      data:
        operationName === 'RestoreProduct'
          ? { restoreProduct: saved(4) }
          : { archiveProduct: { __typename: 'StaleVersion', message: '먼저 바뀌었습니다.' } },
    },
  }));
  const { user, visited, again } = visit(<RestoreForm id="bag-1" version={3} partId="archive" locale="ko" />);
  await user.click(screen.getByRole('button', { name: '다시 판매' }));
  await waitFor(() => expect(visited).toEqual(['(refresh)']));
  expect(asked).toMatchObject([{ operationName: 'RestoreProduct', variables: { input: { id: 'bag-1', version: 3 } } }]);
  again(<ArchiveForm id="bag-1" version={4} partId="archive" locale="ko" />);
  await user.click(screen.getByRole('button', { name: '판매 종료' }));
  await user.click(screen.getByRole('button', { name: '판매 끝내기' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('다른 사람이 이 상품을 먼저 고쳤습니다');
});

test('one part is saved right after another, before the page has been read again; what somebody else changed is a conflict all the same', async () => {
  let version = 3;
  const asked = serve(({ variables }) => {
    const { version: by } = variables['input'] as { version: number };
    const answer = by === version ? saved((version += 1)) : { __typename: 'StaleVersion', message: '먼저 바뀌었습니다.' };
    return { body: { data: { updateProduct: answer } } };
  });
  const { user } = visit(
    <SavedInParts>
      <AttributesForm id="bag-1" version={3} attributes={[attribute({ text: 'leather' })]} locale="ko" />
      <PicturesForm id="bag-1" version={3} pictures={[{ url: 'https://pictures.example/1.jpg', drawn: false }]} locale="ko" />
    </SavedInParts>,
  );
  await user.click(screen.getByRole('button', { name: '상세 정보 저장' }));
  expect(await screen.findAllByText('저장했습니다.')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '사진 저장' }));
  await waitFor(() => expect(screen.getAllByText('저장했습니다.')).toHaveLength(2));
  version += 1;
  await user.click(screen.getByRole('button', { name: '상세 정보 저장' }));
  expect(await screen.findByText(/다른 사람이 이 상품을 먼저 고쳤습니다/)).toBeVisible();
  expect(asked.map(({ variables }) => (variables['input'] as { version: number }).version)).toEqual([3, 4, 5]);
});
