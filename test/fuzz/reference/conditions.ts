import { comparable, compareText } from './fold.ts';
import { referredBy, rowsBehind, type Row } from './rows.ts';
import { typeNamed, type Field } from './sdl.ts';
import type { View } from './view.ts';
import type { Part, Thing, Values, World } from './world.ts';

type Where = Readonly<Record<string, unknown>>;
type Operators = Readonly<Record<string, unknown>>;

/** Where a condition is looked at. */
export interface Place {
  readonly world: World;
  readonly view: View;
}

/** Whether an object meets every condition of a `where`; a null stands for a condition that is not given. */
export function meets(holder: Thing | Part, where: Where, place: Place): boolean {
  return given(where).every(([name, condition]) => {
    switch (name) {
      case 'AND':
        return (condition as Where[]).every((each) => meets(holder, each, place));
      case 'OR':
        return (condition as Where[]).some((each) => meets(holder, each, place));
      case 'NOT':
        return !meets(holder, condition as Where, place);
      case 'isNull':
        // Only of an embedded object, which has no values where it is null as a whole.
        return condition === (Object.keys(holder.values).length === 0);
    }
    const field = typeNamed(place.world.sdl, holder.type).fields.get(name);
    if (field === undefined) {
      if (name === 'type') return meetsValue(holder.type, condition as Operators, 'EntityType');
      throw new Error(`The reference knows no condition ${holder.type}.${name}.`);
    }
    return meetsField(holder, field, condition as Where, place);
  });
}

/** Whether a row of a connection meets a `where`, which for facts that lead somewhere has two sides. */
export function rowMeets(row: Row, where: Where, place: Place): boolean {
  if (row.fact === null || row.fact === row.node) return meets(row.node, where, place);
  const { node, fact } = row;
  return given(where).every(([name, condition]) => {
    switch (name) {
      case 'AND':
        return (condition as Where[]).every((each) => rowMeets(row, each, place));
      case 'OR':
        return (condition as Where[]).some((each) => rowMeets(row, each, place));
      case 'NOT':
        return !rowMeets(row, condition as Where, place);
      case 'fact':
        return meets(fact, condition as Where, place);
      case 'node':
        return meets(node, condition as Where, place);
      default:
        throw new Error(`The reference knows no condition "${name}" of an edge.`);
    }
  });
}

function given(where: Where): [string, unknown][] {
  return Object.entries(where).filter(([, condition]) => condition !== null && condition !== undefined);
}

function meetsField(holder: Thing | Part, field: Field, condition: Where, place: Place): boolean {
  const value = holder.values[field.name];
  switch (field.meaning.kind) {
    case 'plain':
      return field.list
        ? meetsList((value ?? []) as readonly string[], condition)
        : meetsValue(value, condition, field.type);
    case 'embedded': {
      const values = (value ?? {}) as Values;
      return meets({ kind: 'part', type: field.type, values }, condition, place);
    }
    case 'reference':
      if (!field.list) {
        const target = referredBy(place.world, holder.values, field, place.view);
        return target !== null && meets(target, condition, place);
      }
      return meetsRows(rowsBehind(place.world, holder as Thing, field, place.view), condition, place);
    case 'link':
    case 'relation':
      return meetsRows(rowsBehind(place.world, holder as Thing, field, place.view), condition, place);
    case 'address':
      throw new Error('Addresses have no conditions.');
  }
}

function meetsRows(rows: readonly Row[], condition: Where, place: Place): boolean {
  return given(condition).every(([name, inner]) => {
    const matches = (row: Row): boolean => rowMeets(row, inner as Where, place);
    switch (name) {
      case 'some':
        return rows.some(matches);
      case 'none':
        return !rows.some(matches);
      case 'every':
        return rows.every(matches);
      case 'count':
        return meetsValue(new Set(rows.map(({ counted }) => counted)).size, inner as Operators, 'Int');
      default:
        throw new Error(`The reference knows no condition "${name}" of several.`);
    }
  });
}

/** Operators of one value. A missing value equals nothing, so it is unequal to everything, and is not compared. */
function meetsValue(value: unknown, operators: Operators, type: string): boolean {
  const present = value !== null && value !== undefined;
  const folds = type === 'String';
  const side = (each: unknown): unknown => (folds ? comparable(String(each)) : each);
  return given(operators).every(([name, operand]) => {
    switch (name) {
      case 'eq':
        return present && value === operand;
      case 'ne':
        return !present || value !== operand;
      case 'in':
        return present && (operand as unknown[]).includes(value);
      case 'notIn':
        return !present || !(operand as unknown[]).includes(value);
      case 'isNull':
        return operand === !present;
    }
    if (!present) return false;
    const [left, right] = [side(value), side(operand)];
    switch (name) {
      case 'lt':
        return compareValues(left, right) < 0;
      case 'lte':
        return compareValues(left, right) <= 0;
      case 'gt':
        return compareValues(left, right) > 0;
      case 'gte':
        return compareValues(left, right) >= 0;
      case 'contains':
        return String(left).includes(String(right));
      case 'startsWith':
        return String(left).startsWith(String(right));
      case 'endsWith':
        return String(left).endsWith(String(right));
      default:
        throw new Error(`The reference knows no operator "${name}".`);
    }
  });
}

function meetsList(values: readonly string[], operators: Operators): boolean {
  return given(operators).every(([name, operand]) => {
    switch (name) {
      case 'has':
        return values.includes(operand as string);
      case 'hasSome':
        return (operand as string[]).some((each) => values.includes(each));
      case 'hasEvery':
        return (operand as string[]).every((each) => values.includes(each));
      case 'contains':
        return values.some((each) => comparable(each).includes(comparable(String(operand))));
      case 'isEmpty':
        return operand === (values.length === 0);
      default:
        throw new Error(`The reference knows no operator "${name}" of a list.`);
    }
  });
}

/** Orders two values of one type. */
export function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  return Number(left) - Number(right);
}
