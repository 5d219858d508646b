import { ScaffoldError } from './errors.ts';

const unknown = (what: string): ScaffoldError =>
  new ScaffoldError(
    'LIST_NOT_FOUND',
    `${what} is not where it used to be: add the entry by hand, and mend platform/tools/scaffold`,
  );

/** Puts `entry` last into the list that `opening` begins; `opening` ends just before `[`. */
export function appendToList(text: string, opening: string, entry: string): string {
  const from = text.indexOf(`${opening}[`);
  const to = text.indexOf(']', from + opening.length);
  if (from < 0 || to < 0) throw unknown(`the list after "${opening}"`);
  const items = text
    .slice(from + opening.length + 1, to)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return `${text.slice(0, from + opening.length)}[${[...items, entry].join(', ')}${text.slice(to)}`;
}

/** Puts an import after the last one. */
export function appendImport(text: string, line: string): string {
  const last = [...text.matchAll(/^import .*;$/gm)].at(-1);
  if (last === undefined) throw unknown('the imports');
  const to = last.index + last[0].length;
  return `${text.slice(0, to)}\n${line}${text.slice(to)}`;
}

/** Puts `entry` last into the object literal that the line `opening` begins; it ends at the first `};` of a line. */
export function appendToObject(text: string, opening: string, entry: string): string {
  const from = text.indexOf(opening);
  const to = text.indexOf('\n};', from);
  if (from < 0 || to < 0) throw unknown(`the object after "${opening}"`);
  return `${text.slice(0, to)}\n${entry}${text.slice(to)}`;
}
