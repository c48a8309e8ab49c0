import {
  getArgumentValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  visit,
  BREAK,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type ListValueNode,
  type ObjectValueNode,
  type ValueNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Coerced arguments by name. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** Reads the arguments of one field of an operation. */
export interface ArgumentReader {
  /** Whether the arguments name no variable: then every reading gives the same object. */
  readonly constant: boolean;
  /**
   * The coerced arguments, with the defaults of the schema.
   * @throws GraphQLError for a value of the wrong type
   */
  read(variables: Variables): ArgumentValues;
}

/** Gives a coerced value; `undefined` where there is none, or one that does not fit. */
type Read = (variables: Variables) => unknown;

/**
 * Makes a reader of the arguments of a field. It gives what `getArgumentValues` of graphql-js gives ("CoerceArgumentValues"
 * and "Input Objects" of the GraphQL specification) and prepares all that does not depend on variables: an input of
 * many fields is otherwise gone through for every request. What does not fit is left to graphql-js, for its errors.
 */
export function argumentReader(definition: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentReader {
  const values = (variables: Variables): ArgumentValues => getArgumentValues(definition, node, variables);
  const given = node.arguments ?? [];
  if (!given.some(({ value }) => namesVariable(value))) {
    let known: ArgumentValues | null = null;
    return { constant: true, read: () => (known ??= values({})) };
  }
  const nodes = new Map(given.map(({ name, value }) => [name.value, value]));
  const reads = definition.args.map((argument) => readerOf(argument, nodes.get(argument.name)));
  return {
    constant: false,
    read(variables) {
      const read: Record<string, unknown> = {};
      return readAll(reads, variables, read) ? read : values(variables);
    },
  };
}

/** Reads one argument, or one field of an input object. */
interface EntryReader {
  readonly name: string;
  readonly required: boolean;
  /** The default of the schema; `undefined` when there is none. */
  readonly byDefault: unknown;
  /** The variable that is the whole value: when it is not given, the entry is not. */
  readonly variable: string | null;
  readonly read: Read | null;
}

function readerOf(
  { name, type, defaultValue }: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>,
  node: ValueNode | undefined,
): EntryReader {
  return {
    name,
    required: isNonNullType(type),
    byDefault: defaultValue,
    variable: node?.kind === Kind.VARIABLE ? node.name.value : null,
    read: node === undefined ? null : valueReader(type, node),
  };
}

/** Reads entries into an object; false when one does not fit. */
function readAll(
  entries: readonly EntryReader[],
  variables: Variables,
  into: Record<string, unknown>,
): boolean {
  for (const { name, required, byDefault, variable, read } of entries) {
    if (read === null || isMissing(variable, variables)) {
      if (byDefault !== undefined) into[name] = byDefault;
      else if (required) return false;
      continue;
    }
    const value = read(variables);
    if (value === undefined) return false;
    into[name] = value;
  }
  return true;
}

function isMissing(variable: string | null, variables: Variables): boolean {
  return variable !== null && !Object.hasOwn(variables, variable);
}

function valueReader(type: GraphQLInputType, node: ValueNode): Read {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const required = isNonNullType(type);
    return (variables) => (required && variables[name] === null ? undefined : variables[name]);
  }
  if (!namesVariable(node)) {
    const value = valueFromAST(node, type);
    return () => value;
  }
  if (isNonNullType(type)) return valueReader(type.ofType, node);
  if (isListType(type) && node.kind === Kind.LIST) return listReader(type.ofType, node);
  if (isInputObjectType(type) && !type.isOneOf && node.kind === Kind.OBJECT) return objectReader(type, node);
  return (variables) => valueFromAST(node, type, variables);
}

function listReader(type: GraphQLInputType, { values }: ListValueNode): Read {
  const readers = values.map((node, index) =>
    readerOf({ name: String(index), type, defaultValue: undefined }, node),
  );
  return (variables) => {
    const items: unknown[] = [];
    for (const { required, variable, read } of readers) {
      const absent = required ? undefined : null;
      const item = isMissing(variable, variables) ? absent : read?.(variables);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
}

function objectReader(type: GraphQLInputObjectType, { fields }: ObjectValueNode): Read {
  const nodes = new Map(fields.map(({ name, value }) => [name.value, value]));
  const entries = Object.values(type.getFields())
    .map((field) => readerOf(field, nodes.get(field.name)))
    // A field that is not given and has no default says nothing, unless it is required.
    .filter(({ read, required, byDefault }) => read !== null || required || byDefault !== undefined);
  return (variables) => {
    const read: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    return readAll(entries, variables, read) ? read : undefined;
  };
}

function namesVariable(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
  });
  return found;
}
