'use client';

import { Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react';
import type { ReactNode } from 'react';
import { ICON_BUTTON } from './button';
import { Icon } from './icon';

const SIDES = {
  left: 'inset-y-0 left-0 w-[min(22rem,88vw)] data-closed:-translate-x-full',
  right: 'inset-y-0 right-0 w-[min(26rem,100vw)] data-closed:translate-x-full',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-3xl data-closed:translate-y-full',
} as const;

export interface DrawerPanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly side: keyof typeof SIDES;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Stays at the lower end while the rest scrolls. */
  readonly footer?: ReactNode;
}

export function DrawerPanel({ isOpen, onClose, side, title, closeLabel, children, footer }: DrawerPanelProps) {
  return (
    <Dialog open={isOpen} onClose={onClose} transition className="relative z-50">
      <DialogBackdrop transition className="fixed inset-0 bg-black/45 transition-opacity duration-200 data-closed:opacity-0" />
      <DialogPanel
        transition
        className={`fixed flex flex-col bg-paper shadow-2xl transition-transform duration-200 ease-out ${SIDES[side]}`}
      >
        <div className="flex items-center justify-between py-2 pr-2 pl-5">
          <DialogTitle className="text-lg font-bold">{title}</DialogTitle>
          <button type="button" onClick={onClose} aria-label={closeLabel} className={ICON_BUTTON}>
            <Icon name="close" className="size-5" />
          </button>
        </div>
        <div className="flex-1 overflow-y-auto overscroll-contain px-5 pb-5">{children}</div>
        {footer && <div className="border-t border-line p-4 pb-[max(1rem,env(safe-area-inset-bottom))]">{footer}</div>}
      </DialogPanel>
    </Dialog>
  );
}
