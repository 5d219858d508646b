import { useEffect, useState } from 'react';
import { askFromBrowser } from '../graph/client';
import { SuggestTermsDocument } from '../graph/generated/documents/suggest-terms';
import type { SuggestTermsQuery } from '../graph/generated/operations';
import type { Locale } from '../locale';

export type Suggestion = SuggestTermsQuery['suggest'][number];

const PREFIX_LENGTH_MAX = 40;
const QUIET_MS = 120;
const NONE: readonly Suggestion[] = [];

/** What follows from what was typed, asked after a short rest. Keeps the last answer until the next one is there; none when it fails. */
export function useSuggestions(typed: string, initial: string, locale: Locale): readonly Suggestion[] {
  const prefix = typed.trim().slice(0, PREFIX_LENGTH_MAX);
  const isAsked = prefix !== '' && prefix !== initial.trim();
  const [suggestions, setSuggestions] = useState(NONE);
  useEffect(() => {
    if (!isAsked) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      askFromBrowser(SuggestTermsDocument, { prefix }, locale, abort.signal).then(
        ({ suggest }) => setSuggestions(suggest),
        () => abort.signal.aborted || setSuggestions(NONE),
      );
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [isAsked, prefix, locale]);
  return isAsked ? suggestions : NONE;
}

/** Where a suggestion leads. */
export function addressOfSuggestion({ kind, id, text: words }: Pick<Suggestion, 'kind' | 'id' | 'text'>): string {
  if (kind === 'PRODUCT' && id) return `/p/${encodeURIComponent(id)}`;
  if (kind === 'CATEGORY' && id) return `/c/${encodeURIComponent(id)}`;
  if (kind === 'BRAND' && id) return `/search?brand=${encodeURIComponent(id)}`;
  return `/search?q=${encodeURIComponent(words)}`;
}
