import { ScaffoldError } from './errors.ts';

/** A kebab-case name in the other spellings that files need. */
export interface Name {
  /** `gift-cards` */
  readonly kebab: string;
  /** `giftCards` */
  readonly camel: string;
  /** `GiftCards` */
  readonly pascal: string;
  /** `gift_cards` */
  readonly snake: string;
  /** `GIFT_CARDS` */
  readonly screaming: string;
  /** `gift cards` */
  readonly words: string;
}

const LENGTH_MAX = 40;

/** Roles, PostgreSQL schemas and words of the language that a domain or an objective may not be called. */
const RESERVED = new Set(
  [
    'all gateway subgraphs public information-schema pg-catalog graphile-worker events',
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for',
    'function if implements import in instanceof interface let new null package private protected public return static super switch',
    'this throw true try typeof undefined var void while with yield',
  ].flatMap((line) => line.split(' ')),
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Throws a ScaffoldError when it is missing, not kebab-case, too long or reserved. */
export function nameOf(kind: string, given: string | undefined): Name {
  if (given === undefined) throw new ScaffoldError('NAME_MISSING', `say how the ${kind} is called, in kebab-case: gift-cards`);
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(given))
    throw new ScaffoldError('NAME_NOT_KEBAB_CASE', `"${given}" is not kebab-case: small letters a to z and hyphens between them`);
  if (given.length > LENGTH_MAX)
    throw new ScaffoldError('NAME_TOO_LONG', `"${given}" has ${given.length} letters; ${LENGTH_MAX} are the most`);
  if (RESERVED.has(given) || given.startsWith('pg-'))
    throw new ScaffoldError('NAME_RESERVED', `"${given}" means something else already; choose another name`);
  const words = given.split('-');
  const pascal = words.map(capital).join('');
  return {
    kebab: given,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    snake: words.join('_'),
    screaming: words.join('_').toUpperCase(),
    words: words.join(' '),
  };
}
