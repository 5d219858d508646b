import 'server-only';
import { cache } from 'react';
import { query } from './fetch';
import { NavigationDocument } from './generated/documents/navigation';
import type { NavigationQuery } from './generated/operations';

/** The category tree; empty while the platform is away, so that the page around it still stands. */
export const navigation = cache(async (): Promise<NavigationQuery['categories']> => {
  try {
    return (await query(NavigationDocument, {}, { revalidateSeconds: 60 })).categories;
  } catch {
    return [];
  }
});
