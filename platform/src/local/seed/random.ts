/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** 0 <= x < 1. */
  next(): number;
  /** Both ends included. */
  integer(min: number, max: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
  /** Up to `count` different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[];
  /** About normal, mean 0 and deviation 1, within -3 and 3. */
  normal(): number;
}

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough for shop windows. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    some: (items, count) => {
      const kept = new Set<number>();
      const wanted = Math.min(count, items.length);
      while (kept.size < wanted) kept.add(integer(0, items.length - 1));
      return items.filter((_, index) => kept.has(index));
    },
    normal: () =>
      Math.max(
        -3,
        Math.min(
          3,
          next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() - 6,
        ),
      ),
  };
}
