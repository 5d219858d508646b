import { disassemble } from 'es-hangul';

const SYLLABLE = /[가-힣]/;
const CONSONANTS_ONLY = /^[ㄱ-ㅎ\s]+$/;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** NFC, not NFKC: that would turn a half-typed ㄹ into another character. */
const folded = (text: string): string => text.toWellFormed().normalize('NFC').toLowerCase();

/** As keyed: "캐ㄹ" and "캐리" share a beginning. Spaces do not count. */
export const keyed = (text: string): string => disassemble(folded(text)).replace(/\s+/g, '');

/** Whether what was typed is initial consonants only. */
export const isInitials = (text: string): boolean => CONSONANTS_ONLY.test(text);

/** The initial consonant of each syllable; other characters as they are, spaces gone. */
export const initials = (text: string): string =>
  [...folded(text)]
    .filter((character) => !/\s/.test(character))
    .map((character) =>
      SYLLABLE.test(character) ? (INITIALS[Math.floor((character.charCodeAt(0) - 0xac00) / 588)] ?? character) : character,
    )
    .join('');

/** Consonants as they stand in `initials`: a double one that was typed as one key is taken apart. */
export const typedInitials = (text: string): string => disassemble(folded(text)).replace(/\s+/g, '');

/** Characters of the text, from its beginning, that the typed part covers: the last one may be half-typed. */
export function coveredLength(text: string, typed: string, form: (text: string) => string): number {
  const wanted = form === initials ? typedInitials(typed).length : keyed(typed).length;
  let length = 0;
  for (const character of text) {
    if (form(text.slice(0, length)).length >= wanted) break;
    length += character.length;
  }
  return length;
}
