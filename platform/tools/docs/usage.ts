import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether a declaration refers, at any depth, to a metric or a span of this name. */
export function mentions(declaration: unknown, name: string, seen = new Set<unknown>()): boolean {
  if (typeof declaration !== 'object' || declaration === null || seen.has(declaration)) return false;
  seen.add(declaration);
  if ('name' in declaration && declaration.name === name && ('labels' in declaration || 'attributes' in declaration)) return true;
  return Object.values(declaration).some((value) => mentions(value, name, seen));
}

/** Something that asks Prometheus, Loki or Tempo. */
export interface Queries {
  /** `flows: Oldest job` */
  readonly title: string;
  readonly text: string;
}

interface Shown {
  readonly title?: string;
  readonly targets?: readonly object[];
  readonly panels?: readonly Shown[];
}

function panelsOf(board: string, { panels = [] }: Shown): readonly Queries[] {
  return panels.flatMap((panel) => {
    const texts = (panel.targets ?? []).flatMap((target) => Object.values(target)).filter((value) => typeof value === 'string');
    const own = texts.length === 0 ? [] : [{ title: `${board}: ${panel.title ?? ''}`, text: texts.join('\n') }];
    return [...own, ...panelsOf(board, panel)];
  });
}

/** Panels of the generated boards with their queries; none where there are no boards. */
export const boardPanels = (root: string): readonly Queries[] =>
  !existsSync(path.join(root, 'dashboards/generated'))
    ? []
    : globSync('dashboards/generated/*.json', { cwd: root })
        .toSorted()
        .flatMap((file) =>
          panelsOf(path.basename(file, '.json'), JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Shown),
        );

/** Titles of those that name it, or a series of it where it is a histogram. */
export function titlesThatName(queries: readonly Queries[], name: string): readonly string[] {
  const whole = new RegExp(`(?<![\\w.:-])${name.replaceAll('.', '\\.')}(?:_bucket|_sum|_count)?(?![\\w.:-])`);
  return [...new Set(queries.filter(({ text }) => whole.test(text)).map(({ title }) => title))];
}
