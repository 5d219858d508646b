import { BAD_CURSOR, between, invalid, type Invalid, type Problem } from './user-errors.ts';

export interface PageInput {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageRequest {
  readonly limit: number;
  /** The key of the last item seen: [id] or [time, id]. */
  readonly after: readonly string[] | undefined;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const CURSOR_LENGTH_MAX = 300;

export const cursorOf = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function keyOf(cursor: string, length: number): readonly string[] | undefined {
  if (cursor.length > CURSOR_LENGTH_MAX) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(key) &&
      key.length === length &&
      key.every((part) => typeof part === 'string' && part.length > 0 && !part.includes('\0'))
      ? key
      : undefined;
  } catch {
    return undefined;
  }
}

/** Checks `first` against its bounds and takes the cursor apart; every mistake is told. */
export function pageRequest(
  { first, after }: PageInput,
  { byDefault, max, keyLength }: { byDefault: number; max: number; keyLength: number },
): PageRequest | Invalid {
  const limit = first ?? byDefault;
  const key = after === null || after === undefined ? undefined : keyOf(after, keyLength);
  const problems: Problem[] = [];
  if (limit < 1 || limit > max) problems.push({ path: 'first', rule: between(1, max) });
  if (after !== null && after !== undefined && key === undefined) problems.push({ path: 'after', rule: BAD_CURSOR });
  return problems.length > 0 ? invalid(problems) : { limit, after: key };
}

/** A page from one row more than was asked for: the extra one only says that there is more. */
export function pageOf<T>(rows: readonly T[], { limit, after }: PageRequest, key: (row: T) => readonly string[]): Page<T> {
  const edges = rows.slice(0, limit).map((node) => ({ cursor: cursorOf(key(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > limit,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
