import { create } from 'zustand';
import { onArrival } from '../account/arrival';

/** Something done to a line that can be taken back, by giving it the number it had. */
export interface Undo {
  readonly kind: 'added' | 'removed';
  readonly lineId: string;
  readonly title: string;
  readonly quantityBefore: number;
}

interface CartDrawer {
  readonly isOpen: boolean;
  /** Pieces in the cart, as last heard; undefined before the first word of it. */
  readonly itemCount: number | undefined;
  readonly undo: Undo | undefined;
  /** What became of the last change, for those who do not see it and for what the stock did not allow. */
  readonly message: string;
  /** The message is about something that did not work. */
  readonly isFailure: boolean;
  readonly count: (itemCount: number) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly tell: (message: string, more?: { readonly undo?: Undo | undefined; readonly isFailure?: boolean }) => void;
}

/** The interface's own state; what is in the cart is the platform's. */
export const useCartDrawer = create<CartDrawer>()((set) => ({
  isOpen: false,
  itemCount: undefined,
  undo: undefined,
  message: '',
  isFailure: false,
  count: (itemCount) => set({ itemCount }),
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false, undo: undefined, message: '', isFailure: false }),
  tell: (message, { undo, isFailure = false } = {}) => set({ message, undo, isFailure }),
}));

onArrival(() => useCartDrawer.setState({ itemCount: undefined, undo: undefined, message: '' }));
