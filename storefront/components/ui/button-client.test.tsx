import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from './button-client';

test('a press acts once: while it is pending the next one does nothing, and the focus stays', async () => {
  let presses = 0;
  const button = (isPending: boolean) => (
    <Button isPending={isPending} onClick={() => presses++}>
      결제하기
    </Button>
  );
  const { rerender } = render(button(false));
  await userEvent.click(screen.getByRole('button', { name: '결제하기' }));
  rerender(button(true));
  await userEvent.click(screen.getByRole('button', { name: '결제하기' }));
  expect(presses).toBe(1);
  expect(screen.getByRole('button')).toHaveFocus();
  expect(screen.getByRole('button')).toHaveAttribute('aria-busy', 'true');
});

test('a form is not sent twice', async () => {
  let sent = 0;
  const form = (isPending: boolean) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent++;
      }}
    >
      <Button type="submit" isPending={isPending}>
        주문
      </Button>
    </form>
  );
  const { rerender } = render(form(false));
  await userEvent.click(screen.getByRole('button'));
  rerender(form(true));
  await userEvent.click(screen.getByRole('button'));
  expect(sent).toBe(1);
});
