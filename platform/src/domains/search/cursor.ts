import { createHash } from 'node:crypto';

/** Where a page ended: the key it was ordered by and the id that broke the tie. */
export interface Place {
  readonly key: number;
  readonly id: string;
}

const LENGTH_MAX = 300;

/** Names an input without holding it: a cursor is good for the input it was made for only. */
export const inputHash = (input: unknown): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url').slice(0, 12);

export const cursorOf = (hash: string, { key, id }: Place): string =>
  Buffer.from(JSON.stringify([hash, key, id])).toString('base64url');

/** Undefined when it is not one of ours or belongs to another input. */
export function placeOf(cursor: string, hash: string): Place | undefined {
  if (cursor.length > LENGTH_MAX) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return undefined;
    const [of, key, id] = parsed as unknown[];
    return of === hash && typeof key === 'number' && Number.isFinite(key) && typeof id === 'string' ? { key, id } : undefined;
  } catch {
    return undefined;
  }
}
