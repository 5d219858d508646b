import { expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { serve, visit } from '@/test/shop';
import { SearchBox } from './search-box-client';

const suggest = [
  {
    kind: 'QUERY',
    text: '캐리어',
    id: null,
    parts: [
      { text: '캐리', typed: true },
      { text: '어', typed: false },
    ],
  },
  { kind: 'CATEGORY', text: '여행·캐리어', id: 'travel', parts: [{ text: '여행·캐리어', typed: false }] },
];
const box = () => screen.getByRole('combobox', { name: '상품 검색' });
const open = async () => {
  const asked = serve(() => ({ body: { data: { suggest } } }));
  const shown = visit(<SearchBox locale="ko" />);
  await shown.user.type(box(), '캐리');
  await screen.findByRole('listbox');
  return { ...shown, asked };
};

test('typing is answered after a rest, in the shopper’s language, not for every key', async () => {
  const { asked } = await open();
  expect(asked).toMatchObject([{ operationName: 'SuggestTerms', language: 'ko', variables: { prefix: '캐리' } }]);
  expect(box()).toHaveAttribute('aria-expanded', 'true');
});

test('Enter searches for what was typed as long as no suggestion was chosen', async () => {
  const { user, visited } = await open();
  await user.keyboard('{Enter}');
  expect(visited).toEqual([`/search?q=${encodeURIComponent('캐리')}`]);
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
});

test('the arrow keys walk the suggestions and come back to the field', async () => {
  const { user, visited } = await open();
  const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe('캐리어');
  await user.keyboard('{ArrowUp}');
  expect(active()).toBeNull();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('여행·캐리어');
  await user.keyboard('{Enter}');
  expect(visited).toEqual(['/c/travel']);
});

test('Escape closes the suggestions and keeps the words', async () => {
  const { user } = await open();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(box()).toHaveValue('캐리');
});

test('a suggestion is a click away', async () => {
  const { user, visited } = await open();
  await user.click(screen.getByRole('option', { name: '캐리어' }));
  expect(visited).toEqual([`/search?q=${encodeURIComponent('캐리어')}`]);
  expect(box()).toHaveValue('캐리어');
});

test('keys belong to the input method while a syllable is composed', async () => {
  const { visited } = await open();
  fireEvent.keyDown(box(), { key: 'ArrowDown', isComposing: true });
  expect(box()).not.toHaveAttribute('aria-activedescendant');
  expect(visited).toEqual([]);
});

test('words can be cleared at once', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: '검색어 지우기' }));
  expect(box()).toHaveValue('');
  expect(box()).toHaveFocus();
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
});

test('without an answer there are no suggestions, and the search still works', async () => {
  const asked = serve(() => ({ status: 503, body: {} }));
  const { user, visited } = visit(<SearchBox locale="en" initial="bag" />);
  await user.type(screen.getByRole('combobox'), 's{Enter}');
  expect(visited).toEqual(['/search?q=bags']);
  expect(asked.length).toBeLessThanOrEqual(1);
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
});
