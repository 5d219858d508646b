import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { visit } from '@/test/shop';
import { Gallery } from './gallery-client';

const picture = (url: string) => ({ url, drawn: false, alternativeText: `사진 ${url}` });
const look = (...urls: string[]) => visit(<Gallery pictures={urls.map(picture)} fallback="/drawing.svg" title="캐리어" />);

test('a small picture brings up the large one', async () => {
  const { user } = look('/front.jpg', '/back.jpg');
  expect(screen.getByRole('img', { name: '사진 /front.jpg' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '캐리어 2' }));
  expect(screen.getByRole('img', { name: '사진 /back.jpg' })).toBeVisible();
  expect(screen.getByRole('button', { name: '캐리어 2' })).toHaveAttribute('aria-pressed', 'true');
});

test('a single picture has nothing to choose from', () => {
  look('/front.jpg');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('without a picture there is none', () => {
  look();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
