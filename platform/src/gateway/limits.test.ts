import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { COST_MAX, DEPTH_MAX, measureOperation, refusal } from './limits.ts';

const schema = buildSchema(`
  type Query { shop(first: Int = 20): Page!, items(ids: [ID!]!): [Item]!, item: Item }
  type Page { edges: [Edge!]! totalCount: Int! }
  type Edge { node: Item! }
  type Item { id: ID! name: String! other: Item variants: [Variant!]! shop(first: Int = 20): Page! }
  type Variant { id: ID! }
`);

const measure = (source: string, variables: Record<string, unknown> = {}) => {
  const { definitions } = parse(source);
  const operation = definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
  return measureOperation(schema, operation, new Map(fragments.map((node) => [node.name.value, node])), variables);
};
const nested = (times: number): string => `{ item ${'{ other '.repeat(times)}{ id }${' }'.repeat(times)} }`;

describe('limits of an operation', () => {
  test('an operation that is too deep is refused and its deepest field named', () => {
    const refused = refusal(measure(nested(DEPTH_MAX)));
    expect(refused?.extensions['code']).toBe('OPERATION_TOO_DEEP');
    expect(refused?.message).toContain('item.other.other');
    expect(refused?.locations).toHaveLength(1);
  });

  test('an operation as deep as allowed is answered', () => {
    expect(refusal(measure(nested(DEPTH_MAX - 2)))).toBeUndefined();
  });

  test('a page within a page is refused by its cost, however its length is given', () => {
    const page = (length: string): string =>
      `shop(first: ${length}) { edges { node { id name variants { id } shop(first: ${length}) { edges { node { id name } } } } } }`;
    for (const [source, variables] of [
      [`{ ${page('50')} }`, {}],
      [`query Q($n: Int) { ${page('$n')} }`, { n: 50 }],
      [`query Q($n: Int = 50) { ${page('$n')} }`, {}],
    ] as const) {
      const refused = refusal(measure(source, variables));
      expect(refused?.extensions['code']).toBe('OPERATION_TOO_COSTLY');
      expect(refused?.message).toContain('"shop"');
    }
  });

  test('ids count as many as are given', () => {
    const cost = (length: number): number =>
      measure('query Q($ids: [ID!]!) { items(ids: $ids) { id } }', { ids: Array.from({ length }, String) }).cost;
    expect(cost(50) - cost(1)).toBe(49);
  });

  test('the same question many times under other names is refused', () => {
    const refused = refusal(measure(`{ ${Array.from({ length: 75 }, (_, at) => `a${at}: shop { totalCount }`).join(' ')} }`));
    expect(refused?.extensions['code']).toBe('OPERATION_TOO_COSTLY');
  });

  test('a fragment hides neither depth nor cost', () => {
    const plain = measure('{ shop(first: 10) { edges { node { id name } } } }');
    const spread = measure(
      'query Q { shop(first: 10) { ...P } } fragment P on Page { edges { ... on Edge { node { ...I } } } } fragment I on Item { id name }',
    );
    expect(spread.cost).toBe(plain.cost);
    expect(spread.depth).toBe(plain.depth);
  });

  test('asking for more never costs less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (one, other) => {
        const cost = (first: number): number => measure(`{ shop(first: ${first}) { edges { node { id } } } }`).cost;
        expect(Math.sign(cost(one) - cost(other))).toBe(Math.sign(one - other));
      }),
    );
  });

  test('measuring a hostile operation stops early', () => {
    const page = (inside: string): string => `shop(first: 50) { edges { node { ${inside} } } }`;
    expect(measure(`{ ${page(page(page(page('id'))))} }`).cost).toBeGreaterThan(COST_MAX);
  });
});
