import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { TextField } from './text-field';

test('a field is called by its label and read with its hint', () => {
  render(<TextField label="이메일" hint="주문 소식을 보냅니다" name="email" type="email" autoComplete="email" />);
  const field = screen.getByRole('textbox', { name: '이메일' });
  expect(field).toHaveAccessibleDescription('주문 소식을 보냅니다');
  expect(field).toHaveAttribute('autocomplete', 'email');
  expect(field).toBeValid();
});

test('what is wrong with it is read after the hint', () => {
  render(<TextField label="이메일" hint="주문 소식을 보냅니다" error="@가 없습니다" name="email" autoComplete="email" />);
  const field = screen.getByRole('textbox', { name: '이메일' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('주문 소식을 보냅니다 @가 없습니다');
});

test('a label that is not shown is still its name', () => {
  render(<TextField label="최저가" isLabelHidden name="min" autoComplete="off" />);
  expect(screen.getByRole('textbox', { name: '최저가' })).not.toHaveAttribute('aria-describedby');
});
