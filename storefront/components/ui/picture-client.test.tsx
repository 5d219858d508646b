import { afterEach, expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { Picture } from './picture-client';

const photograph = 'https://photos.example/bag.jpg';
const drawing = '/pictures/bag-1.svg';
const shown = () => screen.getByRole('img').getAttribute('src');
const picture = (src: string) => <Picture src={src} fallback={drawing} alt="캐리어" />;

/** A browser that is done with the picture before the script runs. */
function alreadyLoaded(naturalWidth: number): void {
  jest.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(true);
  jest.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(naturalWidth);
}
afterEach(() => {
  jest.restoreAllMocks();
});

test('a photograph that cannot be loaded gives way to the drawing', () => {
  render(picture(photograph));
  expect(shown()).toBe(photograph);
  fireEvent.error(screen.getByRole('img'));
  expect(shown()).toBe(drawing);
});

test('a photograph that failed before the page came to life gives way too', () => {
  alreadyLoaded(0);
  render(picture(photograph));
  expect(shown()).toBe(drawing);
});

test('a photograph that was there before the page came to life stays', () => {
  alreadyLoaded(800);
  render(picture(photograph));
  expect(shown()).toBe(photograph);
});

test('after a failure the next photograph gets its own chance', () => {
  const { rerender } = render(picture(photograph));
  fireEvent.error(screen.getByRole('img'));
  rerender(picture('https://photos.example/other.jpg'));
  expect(shown()).toBe('https://photos.example/other.jpg');
});

test('a drawing that fails is asked for only once', () => {
  render(picture(drawing));
  fireEvent.error(screen.getByRole('img'));
  fireEvent.error(screen.getByRole('img'));
  expect(shown()).toBe(drawing);
});
