import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { domains } from '../../src/domains.ts';
import type { Changes } from './changes.ts';
import { ScaffoldError } from './errors.ts';
import { appendImport, appendToList, appendToObject } from './lists.ts';
import type { Name } from './name.ts';

const TEMPLATES = path.join(import.meta.dirname, 'templates/domain');
const MIGRATIONS = 'platform/prisma/migrations';

/** Where a template goes that is not a file of the domain's folder. */
const ELSEWHERE: Readonly<Record<string, (name: Name, migration: string) => string>> = {
  'schema.prisma': ({ kebab }) => `platform/prisma/schema/${kebab}.prisma`,
  'migration.sql': (_name, migration) => `${MIGRATIONS}/${migration}/migration.sql`,
  'conventions.ts': ({ kebab }) => `observability/conventions/${kebab}.ts`,
  'feature.test.ts': ({ kebab }) => `platform/test/features/${kebab}.test.ts`,
};

const filled = (template: string, name: Name): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_all, word: string) => {
    const forms: Record<string, string> = {
      name: name.kebab,
      camel: name.camel,
      Pascal: name.pascal,
      snake: name.snake,
      SNAKE: name.screaming,
      words: name.words,
    };
    const form = forms[word];
    if (form === undefined) throw new Error(`a template has an unknown {{${word}}}`);
    return form;
  });

/** `20261125134501`: of now, but after every migration that is there, since their order is that of their names. */
function migrationTime(root: string, now: Date): string {
  const digits = (at: Date): string => at.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const last = readdirSync(path.join(root, MIGRATIONS))
    .map((entry) => entry.slice(0, 14))
    .filter((entry) => /^\d{14}$/.test(entry))
    .toSorted()
    .at(-1);
  if (last === undefined || digits(now) > last) return digits(now);
  const [, date = '', hours, minutes, seconds] = /^(\d{8})(\d\d)(\d\d)(\d\d)$/.exec(last) ?? [];
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return digits(new Date(Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`) + 1000));
}

/** A domain that answers one question from a table of its own, with its telemetry and tests, in every list that names domains. */
export function scaffoldDomain(changes: Changes, name: Name, now: Date): void {
  if (domains.some((domain) => domain.name === name.kebab))
    throw new ScaffoldError('DOMAIN_EXISTS', `there is a domain ${name.kebab}; see platform/src/domains.ts`);
  const migration = `${migrationTime(changes.root, now)}_${name.snake}`;
  for (const file of readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((entry) =>
    entry.endsWith('.template'),
  )) {
    const target = file.slice(0, -'.template'.length);
    changes.create(
      ELSEWHERE[target]?.(name, migration) ?? `platform/src/domains/${name.kebab}/${target}`,
      filled(readFileSync(path.join(TEMPLATES, file), 'utf8'), name),
    );
  }
  changes.edit('platform/prisma/schema/main.prisma', (text) => appendToList(text, 'schemas  = ', `"${name.snake}"`));
  changes.edit('platform/src/domains.ts', (text) =>
    appendToList(
      appendImport(text, `import { ${name.camel} } from './domains/${name.kebab}/index.ts';`),
      'export const domains = ',
      name.camel,
    ),
  );
  changes.edit('observability/conventions/graphql.ts', (text) => appendToList(text, 'const DOMAINS = ', `'${name.kebab}'`));
  changes.edit('observability/node/counted-by.ts', (text) =>
    appendToList(
      appendImport(text, `import * as ${name.camel} from '../conventions/${name.kebab}.ts';`),
      'platform: ',
      name.camel,
    ),
  );
  changes.edit('synthetic/telemetry/asked.ts', (text) =>
    appendToList(text, 'export const ASKED: readonly string[] = ', `'{ ${name.camel}Entry(id: "nothing") { __typename } }'`),
  );
  changes.edit('platform/tools/graphql-types.ts', (text) =>
    appendToObject(
      text,
      'const MAPPERS',
      `  '${name.kebab}': {
    ${name.pascal}Entry: '../../domains/${name.kebab}/entry.ts#Entry as EntrySource',
    NotFound: '../../domains/${name.kebab}/errors.ts#Missing as MissingSource',
  },`,
    ),
  );
}
