'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, useTransition } from 'react';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { addressOfSuggestion, useSuggestions, type Suggestion } from '@/lib/search/client';
import { Icon } from '../ui/icon';
import { Spinner } from '../ui/spinner';
import { optionId, Suggestions } from './suggestions';

/** A search field with suggestions: the editable combobox with a list of the ARIA Authoring Practices, with manual selection. */
export function SearchBox({ locale, initial = '' }: { readonly locale: Locale; readonly initial?: string }) {
  const router = useRouter();
  const listId = useId();
  const [typed, setTyped] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  /** Which suggestion the arrow keys stand on; -1 is the field itself. */
  const [active, setActive] = useState(-1);
  const [isLeaving, lead] = useTransition();
  const suggestions = useSuggestions(typed, initial, locale);
  const isShown = isOpen && suggestions.length > 0;
  const chosen = isShown ? suggestions[active] : undefined;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const type = (words: string) => {
    setTyped(words);
    setOpen(true);
    setActive(-1);
  };
  const take = (suggestion: Suggestion) => {
    setTyped(suggestion.kind === 'QUERY' ? suggestion.text : '');
    close();
    lead(() => router.push(addressOfSuggestion(suggestion)));
  };
  const move = (by: number) => {
    setOpen(true);
    // The field is one of the places: past the last suggestion, and before the first.
    const places = suggestions.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };

  return (
    <form
      role="search"
      action="/search"
      className="relative"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) return take(chosen);
        close();
        lead(() => router.push(`/search?q=${encodeURIComponent(typed.trim())}`));
      }}
    >
      <input
        name="q"
        type="search"
        role="combobox"
        aria-label={text('searchLabel', locale)}
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? optionId(listId, active) : undefined}
        placeholder={text('searchPlaceholder', locale)}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={close}
        onKeyDown={(event) => {
          // While a syllable is being composed the keys belong to the input method.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(event.key === 'ArrowDown' ? 1 : -1);
          }
          if (event.key === 'Escape' && isShown) {
            event.preventDefault();
            close();
          }
        }}
        className="h-11 w-full rounded-full border border-strong bg-paper pr-22 pl-5 text-base outline-none placeholder:text-muted focus:border-accent focus:ring-1 focus:ring-accent sm:text-sm"
      />
      {typed !== '' && (
        <button
          type="button"
          aria-label={text('searchClear', locale)}
          className="absolute top-0 right-11 grid h-11 w-9 place-items-center rounded-full text-muted hover:text-ink"
          onClick={(event) => {
            type('');
            event.currentTarget.form?.querySelector('input')?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <button
        type="submit"
        aria-label={text('searchSubmit', locale)}
        aria-busy={isLeaving || undefined}
        className="absolute top-0 right-0.5 grid size-11 place-items-center rounded-full text-accent"
      >
        {isLeaving ? <Spinner className="size-5" /> : <Icon name="search" className="size-5" />}
      </button>
      {isShown && <Suggestions id={listId} suggestions={suggestions} active={active} locale={locale} onTake={take} />}
    </form>
  );
}
