'use client';

import { createContext, useState, type ReactNode } from 'react';

/** The versions of a product that only this page's own changes have led to. */
export class OwnChanges {
  #from = 0;
  #to = 0;

  /** Nobody else has changed the product between these two versions. */
  note(from: number, to: number): void {
    if (from !== this.#to) this.#from = from;
    this.#to = to;
  }

  /** The version to change the product by: the one that was read, or the one that own changes have led to from there. */
  after(read: number): number {
    return this.#from <= read && read < this.#to ? this.#to : read;
  }
}

export const OwnChangesContext = createContext<OwnChanges | undefined>(undefined);

/** Around the parts of one product: who saves one right after another is in no conflict with themselves, though the page has not been read again yet. */
export function SavedInParts({ children }: { readonly children: ReactNode }) {
  const [own] = useState(() => new OwnChanges());
  return <OwnChangesContext value={own}>{children}</OwnChangesContext>;
}
