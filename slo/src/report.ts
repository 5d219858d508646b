import type { Budget, Budgets } from './budget.ts';
import { percent } from './objective.ts';

const DASH = '-';
const duration = (hours: number): string => (hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} d`);

const row = ({
  objective,
  stream,
  target,
  good,
  total,
  measured,
  budgetLeft,
  burnRate,
  hoursLeft,
}: Budget): readonly string[] => [
  stream === 'all' ? objective : `  ${stream}`,
  percent(target),
  measured === null ? DASH : `${(measured * 100).toFixed(3)} %`,
  Math.round(total).toString(),
  budgetLeft === null && total > 0 ? DASH : Math.round(total - good).toString(),
  budgetLeft === null ? DASH : `${(budgetLeft * 100).toFixed(1)} %`,
  burnRate === null ? DASH : `${burnRate.toFixed(1)} x`,
  hoursLeft === null ? DASH : duration(hoursLeft),
];

/** The budgets as a table for people; what was not measured is a dash. */
export function report({ source, budgets }: Budgets): string {
  const rows = [['objective', 'target', 'measured', 'events', 'bad', 'budget left', 'burn, 1 h', 'lasts'], ...budgets.map(row)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const notes = budgets.flatMap(({ objective, reason }) =>
    reason === undefined ? [] : [`${objective} cannot be judged yet: ${reason}.`],
  );
  return `From ${source}.\n\n${[...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')}\n`;
}
