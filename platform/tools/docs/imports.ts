import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import of one file by another, both relative to the root. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Names as they are exported; none for `import 'x'`. */
  readonly names: readonly string[];
  readonly isTypeOnly: boolean;
}

export const WORKSPACES = ['platform', 'storefront', 'observability', 'slo', 'dashboards', 'synthetic', 'load'] as const;

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;
const NOT_SOURCE =
  /(?:^|\/)(?:node_modules|generated|\.next|e2e|test|tools|golden)\/|\.(?:test|spec|arbitrary)\.tsx?$|-(?:fixture|child)\.ts$/;

/** Source files of the workspaces: neither tests, tools nor generated. */
export const sources = (root: string): readonly string[] =>
  globSync(`{${WORKSPACES.join(',')}}/**/*.{ts,tsx}`, {
    cwd: root,
    exclude: (entry) => /(?:^|\/)(?:node_modules|\.next|generated)$/.test(entry),
  })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !NOT_SOURCE.test(file))
    .toSorted();

/** The file of the tree that a specifier means, or undefined for a package. */
function resolved(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@asyncflow/')) return specifier.slice('@asyncflow/'.length);
  if (specifier.startsWith('@/')) return `storefront/${specifier.slice(2)}`;
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined;
}

/** Named bindings of an import's braces, by the name they are exported under; those that are types only are left out. */
const namesIn = (clause: string): readonly string[] =>
  (/\{([^}]*)\}/.exec(clause)?.[1] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('type '))
    .map((part) => part.split(/\s+as\s+/)[0] ?? part);

export const importsIn = (file: string, text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].flatMap(([, type, clause = '', specifier = '']) => {
    const to = resolved(file, specifier);
    if (to === undefined) return [];
    const names = type === undefined ? namesIn(clause) : [];
    const isTypeOnly = type !== undefined || (clause.startsWith('{') && names.length === 0);
    return [{ from: file, to, names, isTypeOnly }];
  });

export const readImports = (root: string): readonly Import[] =>
  sources(root).flatMap((file) => importsIn(file, readFileSync(path.join(root, file), 'utf8')));
