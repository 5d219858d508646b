import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ErrorSummary, type Problem } from './error-summary-client';
import { TextField } from './text-field';

const form = (problems: readonly Problem[]) => (
  <>
    <ErrorSummary title="2곳을 확인해 주세요" problems={problems} />
    <TextField id="phone" label="전화번호" name="tel" autoComplete="tel" />
  </>
);
const problems = [{ fieldId: 'phone', message: '전화번호를 적어 주세요' }, { message: '카드가 거절되었습니다' }];

test('new problems take the focus, and each leads to its field', async () => {
  const { rerender } = render(form([]));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  rerender(form(problems));
  expect(screen.getByRole('alert')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: '전화번호를 적어 주세요' }));
  expect(screen.getByRole('textbox')).toHaveFocus();
});

test('the same problems do not take the focus back while they are being mended', async () => {
  const { rerender } = render(form(problems));
  await userEvent.click(screen.getByRole('textbox'));
  rerender(form(problems));
  expect(screen.getByRole('textbox')).toHaveFocus();
  rerender(form([...problems]));
  expect(screen.getByRole('alert')).toHaveFocus();
});
