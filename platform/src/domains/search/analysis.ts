import { Garu } from 'garu-ko';
import initWasm from 'garu-ko/pkg/garu_wasm.js';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { stemmer } from 'stemmer';

/** Texts become terms here, the same way for documents and for queries. */
export interface Analyser {
  /** Terms in order, repeated as often as they occur. Never throws, whatever the text. */
  terms(text: string): string[];
}

/** Characters of one field that are read; garu-ko takes time quadratic in the length. */
const TEXT_LENGTH_MAX = 4000;
/** Characters that are handed to the morphological analyser at once. */
const MORPHOLOGY_LENGTH_MAX = 200;
const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
const HANGUL = /\p{Script=Hangul}/u;
const PARTS = /\p{N}+(?:[.,]\p{N}+)*|\p{Script=Hangul}+|[^\p{N}\p{Script=Hangul}]+/gu;
const NOUNS = new Set(['NNG', 'NNP', 'NR', 'SL', 'SN', 'XR', 'VV', 'VA']);
const STOP = new Set(['the', 'a', 'an', 'and', 'or', 'of', 'for', 'with', 'in', 'on', 'to', 'by', 'is', 'are', 'at', 'from']);

/** Compatibility forms folded, lower case, control characters and halves of characters gone. */
export const normalise = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, ' ');

function latinTerms(word: string): string[] {
  const parts = word.match(PARTS) ?? [];
  const whole = word.replaceAll(',', '');
  if (parts.length === 1) return STOP.has(word) ? [] : [/\p{N}/u.test(word) ? whole : stemmer(word)];
  // Model numbers ("t480s", "27in", "4k"): as they are, and taken apart where letters meet digits.
  return [
    whole,
    ...parts
      .filter((part) => part.length > 1 || /\p{N}/u.test(part))
      .map((part) => (/\p{N}/u.test(part) ? part.replaceAll(',', '') : stemmer(part))),
  ];
}

/** Surface form, its nouns, and its pairs of syllables: morphology misreads compounds, and pairs find what it hid. */
function hangulTerms(word: string, nouns: ReadonlySet<string>): string[] {
  const terms = new Set([word, ...nouns]);
  if (word.length > 2) for (let at = 0; at + 2 <= word.length; at += 1) terms.add(`_${word.slice(at, at + 2)}`);
  else if (word.length === 2) terms.add(`_${word}`);
  return [...terms];
}

/** As it wants to be called today: garu-ko's own call prints a deprecation at every start. Done once, its own call changes nothing. */
const initialise = async (): Promise<unknown> =>
  initWasm({ module_or_path: await readFile(fileURLToPath(import.meta.resolve('garu-ko/pkg/garu_wasm_bg.wasm'))) });

/** Loads the Korean model once (41 MB) and keeps it. */
export async function loadAnalyser(): Promise<Analyser> {
  await initialise();
  const garu = await Garu.load();

  const nounsOf = (text: string): Map<number, string[]> => {
    const byStart = new Map<number, string[]>();
    for (let from = 0; from < text.length; from += MORPHOLOGY_LENGTH_MAX) {
      const analysed = garu.analyze(text.slice(from, from + MORPHOLOGY_LENGTH_MAX));
      for (const { text: noun, pos, start } of (Array.isArray(analysed) ? analysed[0] : analysed)?.tokens ?? [])
        if (NOUNS.has(pos)) byStart.set(from + start, [...(byStart.get(from + start) ?? []), noun.toLowerCase()]);
    }
    return byStart;
  };

  return {
    terms(text) {
      const normal = normalise(text.slice(0, TEXT_LENGTH_MAX));
      const nouns = HANGUL.test(normal) ? nounsOf(normal) : undefined;
      const terms: string[] = [];
      for (const { 0: word, index } of normal.matchAll(WORD)) {
        if (!HANGUL.test(word)) {
          terms.push(...latinTerms(word));
          continue;
        }
        let at = index;
        for (const part of word.match(PARTS) ?? []) {
          if (HANGUL.test(part)) {
            const within = new Set<string>();
            for (let offset = 0; offset < part.length; offset += 1)
              for (const noun of nouns?.get(at + offset) ?? []) if (part.includes(noun)) within.add(noun);
            terms.push(...hangulTerms(part, within));
          } else terms.push(...latinTerms(part));
          at += part.length;
        }
      }
      return terms;
    },
  };
}
