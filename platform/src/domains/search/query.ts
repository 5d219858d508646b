import { normalise, type Analyser } from './analysis.ts';
import type { Postings } from './postings.ts';
import type { QueryTerm } from './ranking.ts';

export const QUERY_LENGTH_MAX = 200;
const GROUPS_MAX = 12;

/** Words around a wish that say nothing of the thing. */
const FILLERS = new Set(
  '찾는데 찾아줘 찾아 찾고 찾습니다 있는데 있어 있나요 추천 추천해줘 추천해 추천좀 추천해주세요 좀 보여줘 알려줘 주세요 사고 싶어 싶은데 살만한 괜찮은 좋은 예산 예산은 가격 가격은 정도 용도로 쓸 수 있는 그리고 또는 뭐 뭐가 어떤 어디 제일 가장 please find show me i want need looking looking for buy a an the some good best'.split(
    ' ',
  ),
);
const PARTICLES = /(?:으로|에서|에게|까지|부터|이나|에는|은|는|이|가|을|를|의|에|도|로|와|과|만|용)$/;

/** Cut to what is read, before any other work. */
export const cutQuery = (query: string): { readonly text: string; readonly truncated: boolean } => ({
  text: query.length > QUERY_LENGTH_MAX ? query.slice(0, QUERY_LENGTH_MAX).toWellFormed() : query,
  truncated: query.length > QUERY_LENGTH_MAX,
});

/** The query without filler words; as it is when nothing else would be left. */
export function withoutFillers(words: string): string {
  const kept = words.split(' ').filter((word) => !FILLERS.has(word.toLowerCase()));
  return kept.length > 0 ? kept.join(' ') : words;
}

/** Within one letter added, left out, changed or swapped. */
export function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  if (one.length === other.length)
    return (
      one.slice(at + 1) === other.slice(at + 1) ||
      (one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2))
    );
  return one.length > other.length ? one.slice(at + 1) === other.slice(at) : one.slice(at) === other.slice(at + 1);
}

const CORRECTED_MIN = 4;
const CORRECTION_WEIGHT = 0.6;

function corrected(term: string, postings: Postings): string | undefined {
  if (term.length < CORRECTED_MIN || /\d/.test(term)) return undefined;
  let best: string | undefined;
  let bestFrequency = 0;
  for (const candidate of postings.vocabulary()) {
    if (candidate.charCodeAt(0) !== term.charCodeAt(0) || !isOneEditApart(term, candidate)) continue;
    const frequency = postings.frequency(candidate);
    if (frequency > bestFrequency || (frequency > 0 && frequency === bestFrequency && candidate < (best ?? '')))
      [best, bestFrequency] = [candidate, frequency];
  }
  return best;
}

/** The query's words as weighted terms; words that nobody uses are corrected by one letter, when there is such a word. */
export function queryTerms(words: string, analyser: Analyser, postings: Postings, pairWeight: number): readonly QueryTerm[] {
  const terms: QueryTerm[] = [];
  const groups = normalise(words).split(/\s+/).filter(Boolean).slice(0, GROUPS_MAX);
  for (const [group, word] of groups.entries()) {
    const own = new Set(analyser.terms(word));
    const bare = word.replace(PARTICLES, '');
    if (bare.length >= 2 && bare !== word) own.add(bare);
    let known = false;
    for (const term of own) {
      const isPair = term.startsWith('_');
      if (!isPair && postings.frequency(term) > 0) known = true;
      terms.push({ term, group, weight: isPair ? pairWeight : 1 });
    }
    if (known) continue;
    const better = [...own]
      .filter((term) => !term.startsWith('_'))
      .map((term) => corrected(term, postings))
      .find((term) => term !== undefined);
    if (better !== undefined) terms.push({ term: better, group, weight: CORRECTION_WEIGHT });
  }
  return terms;
}
