import { useState } from 'react';

export interface Row<Value> {
  /** Stays with the row, wherever it moves. */
  readonly key: number;
  readonly value: Value;
}

let made = 0;
const rowOf = <Value>(value: Value): Row<Value> => ({ key: (made += 1), value });

/** A list that is edited in a form. */
export function useRows<Value>(initial: readonly Value[]) {
  const [rows, setRows] = useState(() => initial.map(rowOf));
  /** The row that was added last: it takes the keyboard. */
  const [added, setAdded] = useState<number>();
  return {
    rows,
    added,
    add: (value: Value): void => {
      const row = rowOf(value);
      setRows([...rows, row]);
      setAdded(row.key);
    },
    set: (key: number, value: Value): void => setRows(rows.map((row) => (row.key === key ? { key, value } : row))),
    remove: (key: number): void => setRows(rows.filter((row) => row.key !== key)),
    /** One place nearer to the first. */
    raise: (key: number): void => {
      const at = rows.findIndex((row) => row.key === key);
      const [before, row] = rows.slice(Math.max(0, at - 1), at + 1);
      if (before && row) setRows(rows.toSpliced(at - 1, 2, row, before));
    },
    replace: (values: readonly Value[]): void => setRows(values.map(rowOf)),
  };
}
