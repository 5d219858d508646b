import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether a declaration refers, at any depth, to a metric or a span of this name. */
export function mentions(declaration: unknown, name: string, seen = new Set<unknown>()): boolean {
  if (typeof declaration !== 'object' || declaration === null || seen.has(declaration)) return false;
  seen.add(declaration);
  if ('name' in declaration && declaration.name === name && ('labels' in declaration || 'attributes' in declaration)) return true;
  return Object.values(declaration).some((value) => mentions(value, name, seen));
}

export interface Panel {
  /** `flows: Oldest job` */
  readonly title: string;
  readonly queries: string;
}

interface Shown {
  readonly title?: string;
  readonly targets?: readonly object[];
  readonly panels?: readonly Shown[];
}

const panelsOf = (board: string, { panels = [] }: Shown): readonly Panel[] =>
  panels.flatMap((panel) => [
    ...(panel.targets === undefined
      ? []
      : [{ title: `${board}: ${panel.title ?? ''}`, queries: panel.targets.flatMap((target) => Object.values(target)).filter((value) => typeof value === 'string').join('\n') }]),
    ...panelsOf(board, panel),
  ]); // prettier-ignore

/** Panels of the generated boards with their queries; none where there are no boards. */
export const boardPanels = (root: string): readonly Panel[] =>
  !existsSync(path.join(root, 'dashboards/generated'))
    ? []
    : globSync('dashboards/generated/*.json', { cwd: root })
        .toSorted()
        .flatMap((file) =>
          panelsOf(path.basename(file, '.json'), JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Shown),
        );

/** Titles of the panels whose queries name it, or a series of it where it is a histogram. */
export function panelsThatShow(panels: readonly Panel[], name: string): readonly string[] {
  const whole = new RegExp(`(?<![\\w.:-])${name.replaceAll('.', '\\.')}(?:_bucket|_sum|_count)?(?![\\w.:-])`);
  return [...new Set(panels.filter(({ queries }) => whole.test(queries)).map(({ title }) => title))];
}
