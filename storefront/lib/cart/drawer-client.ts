import { create } from 'zustand';

/** Something done to a line that can be taken back, by giving it the number it had. */
export interface Undo {
  readonly kind: 'added' | 'removed';
  readonly lineId: string;
  readonly title: string;
  readonly quantityBefore: number;
}

interface CartDrawer {
  readonly isOpen: boolean;
  readonly undo: Undo | undefined;
  /** What became of the last change, for those who do not see it and for what the stock did not allow. */
  readonly message: string;
  /** The message is about something that did not work. */
  readonly isFailure: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly tell: (message: string, more?: { readonly undo?: Undo | undefined; readonly isFailure?: boolean }) => void;
}

/** The interface's own state; what is in the cart is the platform's. */
export const useCartDrawer = create<CartDrawer>()((set) => ({
  isOpen: false,
  undo: undefined,
  message: '',
  isFailure: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false, undo: undefined, message: '', isFailure: false }),
  tell: (message, { undo, isFailure = false } = {}) => set({ message, undo, isFailure }),
}));
