import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  valueFromASTUntyped,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type GraphQLNamedType,
  type FieldNode,
  type ValueNode,
} from 'graphql';

// What a stranger may ask in one operation. A storefront page costs 500 to 2,500; numbers measured on our own documents.
export const DEPTH_MAX = 14;
export const COST_MAX = 6000;
/** Of the document, before it is parsed further: validation takes quadratic time in the number of fields. */
export const TOKENS_MAX = 2000;
export const BODY_BYTES_MAX = 100 * 1024;
/** Assumed length of a list that no argument bounds. */
const LIST_LENGTH = 5;
/** Of a field at the root, which works before it answers: 75 searches under aliases were half a second of this process, and cost next to nothing. */
const ROOT_FIELD_COST = 200;

interface Place {
  readonly path: string;
  readonly node: FieldNode;
}

export interface OperationMeasure {
  /** Fields from the root down, fragments looked through. */
  readonly depth: number;
  /** One a field, multiplied by the length of every list around it; more for each at the root. */
  readonly cost: number;
  readonly deepest: Place | undefined;
  readonly costliest: Place | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

function lengthAsked(field: FieldNode, variables: Variables): number | undefined {
  for (const argument of field.arguments ?? []) {
    if (argument.name.value === 'first') return numberOf(argument.value, variables);
    if (argument.name.value === 'ids') {
      const value =
        argument.value.kind === Kind.VARIABLE
          ? variables[argument.value.name.value]
          : argument.value.kind === Kind.LIST
            ? argument.value.values
            : [];
      return Array.isArray(value) ? value.length : 1;
    }
  }
  return undefined;
}

function numberOf(value: ValueNode, variables: Variables): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.VARIABLE && typeof variables[value.name.value] === 'number') return Number(variables[value.name.value]);
  return undefined;
}

/** The variables as they will be executed: those not given have the operation's own defaults. */
function withDefaults(operation: OperationDefinitionNode, given: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...defaults, ...present]);
}

/** Measures a validated operation: no fragment cycles, every field known. `first` counts for the `edges` below it, or the list it stands on. */
export function measureOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  given: Variables,
): OperationMeasure {
  const variables = withDefaults(operation, given);
  let depth = 0;
  let deepest: Place | undefined;
  let costliest: Place | undefined;
  let costliestCost = 0;

  const walk = (
    set: SelectionSetNode,
    parent: GraphQLNamedType,
    at: number,
    path: string,
    pageLength: number | undefined,
  ): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (cost > COST_MAX * 10) return cost;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        const type = fragment && schema.getType(fragment.typeCondition.name.value);
        if (fragment && type) cost += walk(fragment.selectionSet, type, at, path, pageLength);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        if (type) cost += walk(selection.selectionSet, type, at, path, pageLength);
      } else cost += field(selection, parent, at + 1, path, pageLength);
    }
    return cost;
  };

  const field = (node: FieldNode, parent: GraphQLNamedType, at: number, path: string, pageLength: number | undefined): number => {
    const name = node.name.value;
    if (name.startsWith('__')) return 0;
    const here = { path: path === '' ? name : `${path}.${name}`, node };
    if (at > depth) [depth, deepest] = [at, here];
    const base = path === '' ? ROOT_FIELD_COST : 1;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!definition || !node.selectionSet) return base;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return base;
    const declared = definition.args.find((argument) => argument.name === 'first')?.defaultValue;
    const asked = lengthAsked(node, variables) ?? (typeof declared === 'number' ? declared : undefined);
    const isList = isListType(getNullableType(definition.type));
    const length = isList ? Math.max(asked ?? (name === 'edges' ? pageLength : undefined) ?? LIST_LENGTH, 1) : 1;
    const cost = base + length * walk(node.selectionSet, type, at, here.path, isList ? undefined : asked);
    if (path === '' && cost > costliestCost) [costliest, costliestCost] = [here, cost];
    return cost;
  };

  const root = schema.getRootType(operation.operation);
  const cost = root ? walk(operation.selectionSet, root, 0, '', undefined) : 0;
  return { depth, cost, deepest, costliest };
}

/** Why the document has no operation to execute, or undefined. The caller's mistake, which the gateway would take for its own. */
export function unresolved(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  operationName: string | undefined,
): GraphQLError | undefined {
  if (operation && schema.getRootType(operation.operation)) return undefined;
  const message = operation
    ? `The schema has no ${operation.operation}s.`
    : operationName
      ? `Unknown operation named "${operationName.slice(0, 100)}".`
      : 'Must provide an operation, and its name if there are several.';
  return new GraphQLError(message, { nodes: operation ?? null, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

/** The refusal, naming the place, or undefined. */
export function refusal({ depth, cost, deepest, costliest }: OperationMeasure): GraphQLError | undefined {
  if (depth > DEPTH_MAX)
    return new GraphQLError(`The operation is ${depth} fields deep at "${deepest?.path}"; at most ${DEPTH_MAX} are answered.`, {
      nodes: deepest?.node ?? null,
      extensions: { code: 'OPERATION_TOO_DEEP' },
    });
  if (cost > COST_MAX)
    return new GraphQLError(
      `The operation costs ${cost}, most of it at "${costliest?.path}"; at most ${COST_MAX} is answered. Ask for fewer items or fields.`,
      {
        nodes: costliest?.node ?? null,
        extensions: { code: 'OPERATION_TOO_COSTLY' },
      },
    );
  return undefined;
}
