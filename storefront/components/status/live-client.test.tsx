import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { serve } from '@/test/shop';
import { Live } from './live-client';

const status = (verdict: string) => ({
  objectives: [
    {
      objective: 'journeys',
      stream: 'all',
      feels: { ko: '막힘', en: 'Stuck' },
      target: 0.995,
      measured: 1,
      good: 9,
      total: 9,
      verdict,
    },
  ],
});
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

test('the first sight asks nothing; then it is asked for again and again', async () => {
  let verdict = 'pass';
  const asked = serve(() => ({ body: status(verdict) }));
  render(<Live locale="ko">서버가 잰 값</Live>);
  await wait(19_000);
  expect(asked).toEqual([]);
  expect(screen.getByText('서버가 잰 값')).toBeVisible();
  await wait(2000);
  expect(await screen.findByText('모든 약속이 지켜지고 있습니다')).toBeVisible();
  verdict = 'fail';
  await wait(20_000);
  expect(screen.getByText('지켜지지 않은 약속이 있습니다')).toBeVisible();
  expect(asked.map(({ path }) => path)).toEqual(['/api/verdicts', '/api/verdicts']);
});

test('what does not answer is told as such, and asked again', async () => {
  const late = new AbortController();
  const limit = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
  let answers = false;
  serve(() => ({ body: status('pass') }));
  const answered = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    answers
      ? answered(input, init)
      : new Promise((_, reject) => {
          if (init?.signal?.aborted) reject(new Error('late'));
          init?.signal?.addEventListener('abort', () => reject(new Error('late')), { once: true });
        });
  render(<Live locale="ko">서버가 잰 값</Live>);
  await wait(21_000);
  act(() => late.abort());
  await wait(10_000);
  expect(screen.getByText(/측정하는 프로세스가 응답하지 않습니다/)).toBeVisible();
  answers = true;
  limit.mockRestore();
  await wait(20_000);
  expect(await screen.findByText('모든 약속이 지켜지고 있습니다')).toBeVisible();
});
