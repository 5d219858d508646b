import { useRouter } from 'next/navigation';
import { askFromBrowser } from '../graph/client';
import { SignOutDocument } from '../graph/generated/documents/sign-out';
import type { Locale } from '../locale';
import { announceArrival } from './arrival';

/** Goes on as somebody else than before: nothing of the other one's stays in this page. `path` is one of ours (`ownPath`). */
export function useArrival(): (path: string) => void {
  const router = useRouter();
  return (path) => {
    announceArrival();
    router.replace(path);
    // The header is part of the layout, which a change of page does not draw again.
    router.refresh();
  };
}

export const signOut = async (everywhere: boolean, locale: Locale): Promise<void> => {
  await askFromBrowser(SignOutDocument, { everywhere }, locale);
};
