import { expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** All but prom-client's own, which it emits by itself. */
const DECLARATION = /^export const (\w+) = (?:counter|gauge|histogram|span|log)\((?!'(?:process|nodejs)_)/gm;

test('every declaration of the contract has an emitter in the product', () => {
  const product = globSync(
    [
      'platform/src/**/*.ts',
      'storefront/{app,components,lib,server}/**/*.{ts,tsx}',
      'storefront/*.ts',
      'observability/{node,on-call}/*.ts',
      'synthetic/*.ts',
    ],
    {
      cwd: root,
    },
  )
    .filter((file) => !/\.test\.|-fixture\.|recorder\.ts$|node_modules/.test(file))
    .map((file) => readFileSync(`${root}${file}`, 'utf8'))
    .join('\n');
  const orphans = globSync('observability/conventions/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(DECLARATION)]
      .map(([, name = '']) => name)
      // Imported and used: once is only the import.
      .filter((name) => [...product.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length < 2)
      .map((name) => `${file}: ${name}`),
  );
  expect(orphans).toEqual([]);
});
