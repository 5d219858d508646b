import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import type { Suggestion } from '@/lib/search/client';
import { Icon } from '../ui/icon';

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

const KINDS = {
  QUERY: { ko: '', en: '' },
  BRAND: { ko: '브랜드', en: 'Brand' },
  CATEGORY: { ko: '카테고리', en: 'Category' },
  PRODUCT: { ko: '상품', en: 'Product' },
} as const;

/** The list below the search field; the focus stays in the field, `active` is where its arrow keys stand. */
export function Suggestions({
  id,
  suggestions,
  active,
  locale,
  onTake,
}: {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly locale: Locale;
  readonly onTake: (suggestion: Suggestion) => void;
}) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={text('suggestions', locale)}
      className="absolute inset-x-0 top-full z-40 mt-2 max-h-[70vh] overflow-auto rounded-2xl border border-line bg-paper p-2 shadow-xl"
    >
      {suggestions.map((suggestion, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- The focus and the keys are the field's.
        <div
          key={`${suggestion.kind} ${suggestion.id ?? ''} ${suggestion.text}`}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          // The marked pieces would be read one by one.
          aria-label={[suggestion.text, KINDS[suggestion.kind][locale]].filter(Boolean).join(', ')}
          // Pressing must not take the focus from the field: leaving it closes the list before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
          className="flex min-h-11 cursor-pointer items-center gap-3 rounded-xl px-3 text-sm hover:bg-surface aria-selected:bg-surface"
        >
          <Icon name={suggestion.kind === 'QUERY' ? 'search' : 'right'} className="size-4 shrink-0 text-muted" />
          <span className="min-w-0 flex-1 truncate">
            {suggestion.parts.map((part, piece) =>
              part.typed ? (
                <b key={piece} className="font-bold text-accent">
                  {part.text}
                </b>
              ) : (
                <span key={piece}>{part.text}</span>
              ),
            )}
          </span>
          <span className="shrink-0 text-xs text-muted">{KINDS[suggestion.kind][locale]}</span>
        </div>
      ))}
    </div>
  );
}
