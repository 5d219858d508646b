import fc from 'fast-check';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { PlatformUnderTest } from './running-platform.ts';

/** One root field with everything that can be read of its answer. */
export interface AnyOperation {
  readonly field: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  /** Variables that the schema admits. */
  readonly variables: fc.Arbitrary<Record<string, unknown>>;
}

const DEPTH_MAX = 7;

/** Aliased by its type, so that members of a union may have fields of the same name. */
function selection(schema: GraphQLSchema, typeName: string, above: readonly string[]): string {
  const type = schema.getType(typeName);
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) {
    const members = schema.getPossibleTypes(type).map(({ name }) => `... on ${name} ${selection(schema, name, above)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type).name;
    if (above.includes(inner) || field.args.some(isRequiredArgument)) return [];
    const isLeaf = !isCompositeType(getNamedType(field.type));
    if (!isLeaf && above.length === DEPTH_MAX) return [];
    const few = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
    return [`${typeName}_${field.name}: ${field.name}${few} ${isLeaf ? '' : selection(schema, inner, [...above, typeName])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** What stands where a text or an id of this name may. */
export type Texts = (name: string) => fc.Arbitrary<string>;

function present(name: string, type: GraphQLInputType, texts: Texts): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return present(name, type.ofType, texts);
  if (isListType(type)) return fc.array(present(name, type.ofType, texts), { maxLength: 2 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (isInputObjectType(type))
    return fc.record(
      Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueOf(field.name, field.type, texts)])),
    );
  if (type.name === 'Int') return fc.constantFrom(0, 1, 2, 5, 7);
  if (type.name === 'Float') return fc.constantFrom(0, 1.5);
  return type.name === 'Boolean' ? fc.boolean() : texts(name);
}
const valueOf = (name: string, type: GraphQLInputType, texts: Texts): fc.Arbitrary<unknown> =>
  isNonNullType(type) ? present(name, type, texts) : fc.option(present(name, type, texts), { nil: undefined, freq: 4 });

/** Every root field there is, as a client of the running platform finds them. */
export async function everyOperation(platform: PlatformUnderTest, texts: Texts): Promise<readonly AnyOperation[]> {
  const { body } = await platform.ask({ query: getIntrospectionQuery() });
  const schema = buildClientSchema(body.data as unknown as IntrospectionQuery);
  return (['query', 'mutation'] as const).flatMap((kind) =>
    Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map((field) => {
      const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const parameters = (list: string): string => (list === '' ? '' : `(${list})`);
      const answer = selection(schema, getNamedType(field.type).name, []);
      return {
        field: field.name,
        kind,
        query: `${kind} Any${parameters(declared)} { ${field.name}${parameters(given)} ${answer} }`,
        variables: fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(name, type, texts)]))),
      };
    }),
  );
}
