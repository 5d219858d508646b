'use client';

import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions } from '@headlessui/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { queryFromBrowser } from '@/lib/graph/client';
import { SuggestTermsDocument, type SuggestTermsQuery } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';

type Suggestion = SuggestTermsQuery['suggest'][number];

const PREFIX_LENGTH_MAX = 40;
const QUIET_MS = 120;

/** Where a suggestion leads. */
export function addressOfSuggestion({ kind, id, text: words }: Pick<Suggestion, 'kind' | 'id' | 'text'>): string {
  if (kind === 'PRODUCT' && id) return `/p/${encodeURIComponent(id)}`;
  if (kind === 'CATEGORY' && id) return `/c/${encodeURIComponent(id)}`;
  if (kind === 'BRAND' && id) return `/search?brand=${encodeURIComponent(id)}`;
  return `/search?q=${encodeURIComponent(words)}`;
}

const KINDS = {
  QUERY: { ko: '', en: '' },
  BRAND: { ko: '브랜드', en: 'Brand' },
  CATEGORY: { ko: '카테고리', en: 'Category' },
  PRODUCT: { ko: '상품', en: 'Product' },
} as const;

/** The value that follows typing after a short rest. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

export function SearchBox({ locale, initial = '' }: { readonly locale: Locale; readonly initial?: string }) {
  const router = useRouter();
  const [typed, setTyped] = useState(initial);
  // Headless UI marks the first suggestion at once: it counts as chosen only after an arrow key.
  const [hasMoved, setMoved] = useState(false);
  const prefix = useRested(typed).trim().slice(0, PREFIX_LENGTH_MAX);
  const { data } = useQuery({
    queryKey: ['suggest', locale, prefix],
    queryFn: ({ signal }) => queryFromBrowser(SuggestTermsDocument, { prefix }, locale, signal),
    enabled: prefix !== '' && prefix !== initial.trim(),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
  const suggestions = prefix === '' ? [] : (data?.suggest ?? []);
  const search = (words: string): void => router.push(`/search?q=${encodeURIComponent(words.trim())}`);

  return (
    <form
      role="search"
      action="/search"
      className="relative"
      onSubmit={(event) => {
        event.preventDefault();
        search(typed);
      }}
    >
      <Combobox<Suggestion | null>
        value={null}
        onChange={(suggestion) => {
          if (!suggestion) return;
          setTyped(suggestion.kind === 'QUERY' ? suggestion.text : '');
          router.push(addressOfSuggestion(suggestion));
        }}
      >
        <ComboboxInput
          name="q"
          type="search"
          aria-label={text('searchLabel', locale)}
          placeholder={text('searchPlaceholder', locale)}
          autoComplete="off"
          maxLength={200}
          displayValue={() => typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setMoved(false);
          }}
          onKeyDown={(event) => {
            // Enter without a chosen suggestion searches for what was typed; while a syllable is being composed it only ends that.
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setMoved(true);
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && !hasMoved) {
              event.preventDefault();
              search(typed);
            }
          }}
          className="h-11 w-full rounded-full border border-line bg-surface pr-12 pl-5 text-sm outline-none placeholder:text-muted focus:border-accent focus:bg-paper"
        />
        <button
          type="submit"
          aria-label={text('searchSubmit', locale)}
          className="absolute top-1/2 right-1.5 grid size-8 -translate-y-1/2 place-items-center rounded-full hover:bg-line"
        >
          <svg aria-hidden="true" viewBox="0 0 20 20" className="size-4.5" fill="none" stroke="currentColor" strokeWidth="1.8">
            <circle cx="9" cy="9" r="6" />
            <path d="m13.5 13.5 4 4" strokeLinecap="round" />
          </svg>
        </button>
        {suggestions.length > 0 && (
          <ComboboxOptions
            modal={false}
            className="absolute inset-x-0 top-full z-40 mt-2 max-h-[70vh] overflow-auto rounded-2xl border border-line bg-paper p-2 shadow-xl empty:invisible"
          >
            {suggestions.map((suggestion) => (
              <ComboboxOption
                key={`${suggestion.kind} ${suggestion.id ?? suggestion.text} ${suggestion.text}`}
                value={suggestion}
                className={`flex cursor-pointer items-baseline gap-3 rounded-xl px-3 py-2 text-sm ${hasMoved ? 'data-focus:bg-surface' : 'hover:bg-surface'}`}
              >
                <span className="min-w-0 flex-1 truncate">
                  {suggestion.parts.map((part, at) =>
                    part.typed ? (
                      <b key={at} className="font-bold text-accent">
                        {part.text}
                      </b>
                    ) : (
                      <span key={at}>{part.text}</span>
                    ),
                  )}
                </span>
                <span className="shrink-0 text-xs text-muted">{KINDS[suggestion.kind][locale]}</span>
              </ComboboxOption>
            ))}
          </ComboboxOptions>
        )}
      </Combobox>
    </form>
  );
}
