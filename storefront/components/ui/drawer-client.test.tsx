import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { visit } from '@/test/shop';
import { Drawer } from './drawer-client';

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        장바구니
      </button>
      <Drawer
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        side="right"
        title="장바구니"
        closeLabel="닫기"
        footer={<button type="button">주문하기</button>}
      >
        <p>캐리어 1개</p>
      </Drawer>
    </>
  );
}

test('it opens on demand, keeps the focus inside and gives it back when Escape closes it', async () => {
  const { user } = visit(<Page />);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  const opener = screen.getByRole('button', { name: '장바구니' });
  await user.click(opener);
  const dialog = await screen.findByRole('dialog', { name: '장바구니' });
  expect(dialog).toHaveTextContent('캐리어 1개');
  for (let tabs = 0; tabs < 5; tabs++) {
    await user.tab();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
  }
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(opener).toHaveFocus());
});

test('its button closes it', async () => {
  const { user } = visit(<Page />);
  await user.click(screen.getByRole('button', { name: '장바구니' }));
  await user.click(await screen.findByRole('button', { name: '닫기' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});
