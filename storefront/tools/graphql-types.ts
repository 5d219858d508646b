// Writes the types and texts of the storefront's operations. `npm run generate`.
import { codegen } from '@graphql-codegen/core';
import * as typedDocument from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';

const here = new URL('../lib/graph/', import.meta.url);
const schema = parse(readFileSync(new URL('../../platform/src/generated/graphql/api.graphql', import.meta.url), 'utf8'));
const documents = globSync('operations/*.graphql', { cwd: here })
  .toSorted()
  .map((file) => ({ location: file, document: parse(readFileSync(new URL(file, here), 'utf8')) }));

const shared = {
  scalars: { DateTime: 'string', ID: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  onlyOperationTypes: true,
};
/** Documents on one line: their indentation is a part of every page's script. */
const compact = (code: string): string =>
  code.replaceAll(
    /new TypedDocumentString\(`([^`]*)`/g,
    (_, document: string) => `new TypedDocumentString(\`${document.trim().replaceAll(/\s+/g, ' ')}\``,
  );
const text = await codegen({
  filename: 'operations.ts',
  schema,
  documents,
  config: {},
  plugins: [
    { operations: { ...shared, dedupeFragments: true, avoidOptionals: false } },
    { typedDocument: { ...shared, documentMode: 'string', pureMagicComment: true } },
  ],
  pluginMap: { operations, typedDocument },
});
const HEADER = '// Generated from lib/graph/operations by `npm run generate`. Do not edit.\n';
// A module a document: what stands in one module with others is a part of every page's script.
const DOCUMENT = /^export const (\w+)Document = .*;$/gm;
const FRAGMENT = /^export const \w+FragmentDoc = .*;\n/gm;
const code = compact(text);
const folder = new URL('generated/', here);
rmSync(folder, { recursive: true, force: true });
mkdirSync(new URL('documents/', folder), { recursive: true });
writeFileSync(new URL('operations.ts', folder), `${HEADER}${code.replaceAll(DOCUMENT, '').replaceAll(FRAGMENT, '').trimEnd()}\n`);
for (const [statement, name = ''] of code.matchAll(DOCUMENT)) {
  const types = /TypedDocumentString<(\w+), (\w+)>;$/.exec(statement)?.slice(1) ?? [];
  writeFileSync(
    new URL(`documents/${name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.ts`, folder),
    `${HEADER}import { TypedDocumentString, ${types.map((type) => `type ${type}`).join(', ')} } from '../operations';\n\n${statement}\n`,
  );
}
