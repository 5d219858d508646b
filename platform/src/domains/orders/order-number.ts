import { randomInt } from 'node:crypto';

/** Without 0 O, 1 I L and U, which people misread or misspell. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;
const SEOUL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The day in Seoul and six letters, 20261125-7QK4M2: 729 million a day, so that a number is hardly ever made twice and never guessed. */
export const orderNumber = (at: Date): string =>
  `${SEOUL.format(at).replaceAll('-', '')}-${Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
