import { embeddedName } from '../model/embedded-name.ts';
import type { ModelField, ModelType, PropertyField } from '../model/graph-model.ts';
import { foldKey, isText, keyName } from '../model/text-key.ts';
import type { Comparison, Condition, Filter, ListTest, RowType } from './condition.ts';
import { UserInputError } from './user-input-error.ts';

/** Most conditions of one `where`: each may be a sub-query. */
export const MAX_CONDITIONS = 200;
/** Most objects of a `where` or of an order key within each other. */
export const MAX_DEPTH = 10;

/** What a filter or an order is planned from. */
export interface Subject {
  readonly types: ReadonlyMap<string, ModelType>;
  readonly rows: RowType;
  /** Path of the argument, for errors. */
  readonly path: readonly string[];
}

type Input = Readonly<Record<string, unknown>>;

interface Planning extends Subject {
  readonly values: unknown[];
  conditions: number;
}

/** Where a condition stands. */
interface Position {
  readonly negated: boolean;
  readonly depth: number;
}

/**
 * Plans the coerced value of a `where` argument: a condition in negation normal form and its values.
 *
 * @throws UserInputError for one that is too large or too deep.
 */
export function planWhere(subject: Subject, input: Input): Filter {
  const planning: Planning = { ...subject, values: [], conditions: 0 };
  const { target, facts } = subject.rows;
  const position = { negated: false, depth: 1 };
  const condition = facts
    ? planEdge(planning, target, input, position)
    : planObject(planning, target, input, position);
  return { condition, values: planning.values };
}

/** Joins the parts of a conjunction, by De Morgan's law where it is negated. */
function joined(parts: readonly Condition[], { negated }: Position): Condition {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return { kind: negated ? 'any' : 'all', of: parts };
}

function inverse(position: Position): Position {
  return { ...position, negated: !position.negated };
}

type PlanPart = (input: Input, position: Position) => Condition;

/** Plans an object of conditions; `part` plans one that is neither AND, OR nor NOT. */
function planLogic(
  planning: Planning,
  input: Input,
  position: Position,
  part: (name: string, value: unknown, position: Position) => readonly Condition[],
): Condition {
  if (position.depth > MAX_DEPTH)
    throw new UserInputError(`A filter may be at most ${MAX_DEPTH} objects deep.`, planning.path);
  const inner = { ...position, depth: position.depth + 1 };
  const again: PlanPart = (each, at) => planLogic(planning, each, at, part);
  const parts = givenEntries(input).flatMap(([name, value]): readonly Condition[] => {
    switch (name) {
      case 'AND':
      case 'OR': {
        const items = (value as Input[]).map((each) => again(each, inner));
        return [joined(items, name === 'AND' ? position : inverse(position))];
      }
      case 'NOT':
        return [again(value as Input, inverse(inner))];
      default:
        return part(name, value, inner);
    }
  });
  return joined(parts, position);
}

/** The keys of an input that are given; null says as much as nothing. */
function givenEntries(input: Input): [string, unknown][] {
  return Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
}

function planEdge(planning: Planning, target: string, input: Input, position: Position): Condition {
  return planLogic(planning, input, position, (name, value, inner) => {
    const end = name === 'fact' ? 'fact' : 'node';
    const of = planObject(planning, end === 'fact' ? 'Fact' : target, value as Input, inner);
    return [{ kind: 'end', end, of }];
  });
}

function planObject(planning: Planning, typeName: string, input: Input, position: Position): Condition {
  return planFields(planning, { type: typeOf(planning, typeName), prefix: null }, input, position);
}

function typeOf({ types }: Subject, name: string): ModelType {
  const type = types.get(name);
  if (type === undefined) throw new Error(`The type ${name} is not part of the graph.`);
  return type;
}

/** `prefix` is that of the holder's properties where the object is embedded. */
function planFields(
  planning: Planning,
  { type, prefix }: { readonly type: ModelType; readonly prefix: string | null },
  input: Input,
  position: Position,
): Condition {
  return planLogic(planning, input, position, (name, value, inner) => {
    const property = prefix === null ? name : embeddedName(prefix, name);
    if (name === 'isNull' && prefix !== null) {
      count(planning);
      // The object is null when nothing of it is stored, whatever is shown of it.
      const at = value === true ? inner : inverse(inner);
      const missing = [...type.fields.keys()].map((each): Condition => ({
        kind: 'missing',
        property: embeddedName(prefix, each),
        day: false,
        negated: at.negated,
      }));
      return [joined(missing, at)];
    }
    const field = type.fields.get(name) ?? TYPE_FIELD;
    return planField({ planning, type, field, property }, value as Input, inner);
  });
}

/** `type` of an interface is no field of it, but a property of what implements it. */
const TYPE_FIELD: PropertyField = {
  kind: 'property',
  name: 'type',
  type: 'EntityType',
  nullable: false,
  list: false,
  enumValues: null,
  searched: false,
};

interface FieldPlanning {
  readonly planning: Planning;
  readonly type: ModelType;
  readonly field: ModelField;
  readonly property: string;
}

function planField(context: FieldPlanning, input: Input, position: Position): readonly Condition[] {
  const { planning, type, field } = context;
  switch (field.kind) {
    case 'property':
      return field.list ? planList(context, input, position) : planScalar(context, field, input, position);
    case 'embedded':
      return [
        planFields(planning, { type: typeOf(planning, field.type), prefix: field.prefix }, input, position),
      ];
    case 'reference':
      if (!field.list) {
        count(planning);
        const of = planObject(planning, field.type, input, { ...position, negated: false });
        return [{ kind: 'some', type: type.name, field: field.name, of, negated: position.negated }];
      }
      return planMany(context, (each, at) => planObject(planning, field.type, each, at), input, position);
    case 'link':
      return planMany(context, (each, at) => planObject(planning, field.type, each, at), input, position);
    case 'relationship':
      return planMany(context, (each, at) => planEdge(planning, field.type, each, at), input, position);
    case 'address':
      throw new Error(`No condition stands on ${type.name}.${field.name}.`);
  }
}

function planScalar(
  { planning, type, property }: FieldPlanning,
  field: PropertyField,
  input: Input,
  position: Position,
): readonly Condition[] {
  const day = field.type === 'Date' && field.nullable;
  const compare = (
    comparison: Comparison,
    value: unknown,
    { negated }: Position,
    on = property,
  ): Condition => {
    count(planning);
    return { kind: 'compare', property: on, day, comparison, value: addValue(planning, value), negated };
  };
  const exact = (comparison: 'eq' | 'in', value: unknown, at: Position): Condition[] => {
    const plain = (): Condition => compare(comparison, value, at);
    // What is equal is equal when folded too, and only the folded name has an index.
    if (at.negated || type.visibility !== 'entity' || property !== 'name') return [plain()];
    const folded = Array.isArray(value) ? value.map((each) => foldKey(String(each))) : foldKey(String(value));
    return [joined([compare(comparison, folded, at, keyName(property)), plain()], at)];
  };
  const isFolded = isText(field);
  return givenEntries(input).flatMap(([operator, value]): Condition[] => {
    switch (operator) {
      case 'eq':
        return exact('eq', value, position);
      case 'ne':
        return exact('eq', value, inverse(position));
      case 'in':
        return exact('in', value, position);
      case 'notIn':
        return exact('in', value, inverse(position));
      case 'isNull': {
        count(planning);
        const { negated } = value === true ? position : inverse(position);
        return [{ kind: 'missing', property, day, negated }];
      }
      default:
        return [
          isFolded
            ? compare(operator as Comparison, foldKey(String(value)), position, keyName(property))
            : compare(operator as Comparison, value, position),
        ];
    }
  });
}

function planList(
  { planning, property }: FieldPlanning,
  input: Input,
  position: Position,
): readonly Condition[] {
  return givenEntries(input).map(([operator, value]): Condition => {
    count(planning);
    const test = operator as ListTest;
    if (test === 'isEmpty') {
      const { negated } = value === true ? position : inverse(position);
      return { kind: 'list', property, test, value: null, negated };
    }
    const folded = test === 'contains';
    return {
      kind: 'list',
      property: folded ? keyName(property) : property,
      test,
      value: addValue(planning, folded ? foldKey(String(value)) : value),
      negated: position.negated,
    };
  });
}

/** `every` is that none is otherwise. */
function planMany(
  { planning, type, field }: FieldPlanning,
  part: PlanPart,
  input: Input,
  position: Position,
): readonly Condition[] {
  const lead = { type: type.name, field: field.name };
  return givenEntries(input).flatMap(([name, value]): readonly Condition[] => {
    if (name === 'count') return planCount(planning, lead, value as Input, position);
    count(planning);
    const of = part(value as Input, { ...position, negated: name === 'every' });
    return [{ kind: 'some', ...lead, of, negated: position.negated !== (name !== 'some') }];
  });
}

function planCount(
  planning: Planning,
  lead: { readonly type: string; readonly field: string },
  input: Input,
  position: Position,
): readonly Condition[] {
  return givenEntries(input).map(([operator, value]): Condition => {
    count(planning);
    // A number of things is never missing.
    if (operator === 'isNull') return { kind: (value === true) === position.negated ? 'all' : 'any', of: [] };
    const negated = position.negated !== (operator === 'ne' || operator === 'notIn');
    const comparison = operator === 'ne' ? 'eq' : operator === 'notIn' ? 'in' : (operator as Comparison);
    return { kind: 'count', ...lead, comparison, value: addValue(planning, value), negated };
  });
}

function addValue(planning: Planning, value: unknown): number {
  planning.values.push(value);
  return planning.values.length - 1;
}

function count(planning: Planning): void {
  planning.conditions += 1;
  if (planning.conditions > MAX_CONDITIONS)
    throw new UserInputError(`A filter may hold at most ${MAX_CONDITIONS} conditions.`, planning.path);
}
