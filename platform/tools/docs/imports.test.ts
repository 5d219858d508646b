import { expect, test } from '@jest/globals';
import { importsIn } from './imports.ts';

const FROM = 'platform/src/domains/cart/telemetry.ts';
const of = (text: string) => importsIn(FROM, text);

test('what is imported is known by the file it stands in and the name it is exported under', () => {
  expect(of("import { cartChanges, readCart as read } from '@asyncflow/observability/conventions/cart.ts';")).toEqual([
    {
      from: FROM,
      to: 'observability/conventions/cart.ts',
      names: ['cartChanges', 'readCart'],
      isTypeOnly: false,
    },
  ]);
  expect(of("import {\n  a,\n  b,\n} from '../orders/contract.ts';\n")).toMatchObject([
    { to: 'platform/src/domains/orders/contract.ts', names: ['a', 'b'] },
  ]);
});
test('a type is no use of what it describes', () => {
  expect(
    of("import type { Telemetry } from '../a.ts';\nimport { type B, c } from './b.ts';\nimport { type D } from './d.ts';"),
  ).toMatchObject([
    { names: [], isTypeOnly: true },
    { names: ['c'], isTypeOnly: false },
    { names: [], isTypeOnly: true },
  ]);
});
test('packages are not of the tree, and neither is text that only looks like an import', () => {
  expect(of("import { expect } from '@jest/globals';\nconst text = \"import { a } from './a.ts'\";")).toEqual([]);
});
