import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState, type ComponentType } from 'react';
import { visit } from '@/test/shop';
import { useFetched } from './fetched-client';

const Panel = () => <p>here it is</p>;

function Page({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [isOpen, setOpen] = useState(false);
  const { Component, isLost } = useFetched(load, isOpen, () => setOpen(false));
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        open
      </button>
      {isLost && <p role="alert">lost</p>}
      {Component && <Component />}
    </>
  );
}

test('what is lost on the way is said, leaves the page as it is, and is fetched again when it is wanted again', async () => {
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (asked === 1) throw new Error('ChunkLoadError');
    return Panel;
  };
  const { user } = visit(<Page load={load} />);
  expect(asked).toBe(0);
  const button = screen.getByRole('button', { name: 'open' });
  await user.click(button);
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(await screen.findByText('here it is')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(asked).toBe(2);
});
