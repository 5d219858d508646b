import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Results } from '@/components/search/results';
import { query } from '@/lib/graph/fetch';
import { SearchPageDocument } from '@/lib/graph/generated/documents/search-page';
import { shopperLocale } from '@/lib/locale/server';
import { resultsText } from '@/lib/locale/text';
import { addressOf, inputOf, stateOf, type Parameters } from '@/lib/search';

const PATH = '/search';
const SHOWN_WORDS_MAX = 80;

interface Props {
  readonly searchParams: Promise<Parameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words } = stateOf(await searchParams);
  return { title: resultsText(words.slice(0, SHOWN_WORDS_MAX), await shopperLocale()), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const [state, locale] = [stateOf(await searchParams), await shopperLocale()];
  const { search } = await query(SearchPageDocument, { input: inputOf(state), first: 24, after: state.after ?? null });
  // A cursor of another search (an old link, an edited address): the same search from its beginning.
  if (search.__typename !== 'SearchConnection')
    redirect(`${PATH}${addressOf({ ...stateOf({ q: state.words }), sort: state.sort })}`);
  const words = state.words.length > SHOWN_WORDS_MAX ? `${state.words.slice(0, SHOWN_WORDS_MAX)}…` : state.words;
  return <Results path={PATH} title={resultsText(words, locale)} state={state} results={search} locale={locale} />;
}
