import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Stepper } from './stepper-client';

const labels = { value: '수량', less: '하나 빼기', more: '하나 더하기' };
function steps(initial: number, max: number): readonly number[] {
  const given: number[] = [];
  function Row() {
    const [value, setValue] = useState(initial);
    return (
      <Stepper
        value={value}
        max={max}
        labels={labels}
        onChange={(next) => {
          given.push(next);
          setValue(next);
        }}
      />
    );
  }
  render(<Row />);
  return given;
}
const field = () => screen.getByRole('spinbutton', { name: '수량' });

test('its neighbours are a press away, and said', async () => {
  const given = steps(1, 3);
  await userEvent.click(screen.getByRole('button', { name: '하나 더하기' }));
  expect(given).toEqual([2]);
  expect(field()).toHaveValue(2);
  expect(screen.getByRole('status')).toHaveTextContent('2');
});

test('past either end nothing happens, and the focus stays', async () => {
  const given = steps(3, 3);
  const more = screen.getByRole('button', { name: '하나 더하기' });
  await userEvent.click(more);
  expect(given).toEqual([]);
  expect(more).toHaveFocus();
  expect(more).toHaveAttribute('aria-disabled', 'true');
});

test('a typed number is taken when the field is left, and kept within the ends', async () => {
  const given = steps(1, 20);
  await userEvent.clear(field());
  await userEvent.type(field(), '12');
  expect(given).toEqual([]);
  await userEvent.tab();
  expect(given).toEqual([12]);
  await userEvent.clear(field());
  await userEvent.type(field(), '99{Enter}');
  expect(given).toEqual([12, 20]);
});

test('an emptied field goes back to what it was', async () => {
  const given = steps(4, 20);
  await userEvent.clear(field());
  await userEvent.tab();
  expect(field()).toHaveValue(4);
  expect(given).toEqual([]);
});
