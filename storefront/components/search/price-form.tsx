import type { ResultsFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { addressOf, type SearchState } from '@/lib/search';
import { TextField } from '../ui/text-field';

/** The state as hidden fields, without what the form around them sets. */
function HiddenState({ state }: { readonly state: SearchState }) {
  const kept = new URLSearchParams(addressOf({ ...state, minMinor: undefined, maxMinor: undefined, after: undefined }));
  return [...kept].map(([name, value], at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />);
}

/** A price range by hand; works without any script. */
export function PriceForm({
  path,
  state,
  priceRange,
  locale,
}: {
  readonly path: string;
  readonly state: SearchState;
  readonly priceRange: ResultsFragment['priceRange'];
  readonly locale: Locale;
}) {
  const ends = [
    ['min', text('priceMin', locale), state.minMinor, priceRange?.minMinor],
    ['max', text('priceMax', locale), state.maxMinor, priceRange?.maxMinor],
  ] as const;
  return (
    <form action={path} className="pb-5">
      <fieldset>
        <legend className="mb-2.5 text-sm font-bold">{text('price', locale)}</legend>
        <HiddenState state={state} />
        <div className="flex items-center gap-1.5">
          {ends.map(([name, label, value, end]) => (
            <TextField
              key={name}
              name={name}
              label={label}
              isLabelHidden
              autoComplete="off"
              inputMode="numeric"
              defaultValue={value}
              placeholder={end?.toLocaleString(locale) ?? label}
              className="flex-1 tabular-nums"
            />
          ))}
          <button
            type="submit"
            className="h-11 shrink-0 rounded-lg border border-strong px-3 text-sm font-semibold hover:bg-surface"
          >
            {text('apply', locale)}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
