import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { fold } from '../reference/fold.ts';
import { rowsBehind, referredBy, type Row } from '../reference/rows.ts';
import { typeNamed } from '../reference/sdl.ts';
import { DEFAULT_VIEW } from '../reference/view.ts';
import type { Part, Thing } from '../reference/world.ts';
import type { Random } from './random.ts';
import { typeBehind, type Supply } from './supply.ts';

/** Conditions within conditions: the database plans each as a query of its own, at every place that repeats them. */
const MAX_DEPTH = 2;

type Sample = Thing | Part;
type Values = Record<string, unknown>;

/** A condition that the sample rather meets. Which there are, the input type says; what of, the sample. */
export function generateWhere(
  random: Random,
  supply: Supply,
  type: GraphQLInputObjectType,
  sample: Sample | Row | null,
  depth = 0,
): Values {
  const name = typeBehind(supply.world, type.name, ['FactWhere', 'Where', 'Filter']);
  const around = sample ?? rowSample(random, supply, type, name);
  if (depth === 0 && around !== null && !('node' in around) && random.chance(0.2)) {
    const one = linkedWithOne(random, supply, type, around);
    const other = generateWhere(random, supply, type, around, 1);
    const another = linkedWithOne(random, supply, type, around);
    return random.pick<Values>([one, { ...other, ...one }, { OR: [one, another] }, { AND: [other, one] }]);
  }
  const where: Values = {};
  const fields = Object.values(type.getFields());
  const logical = fields.filter((field) => ['AND', 'OR', 'NOT'].includes(field.name));
  const others = fields.filter((field) => !logical.includes(field));
  const count = random.weighted([
    [1, 6],
    [2, 2],
    [0, 0.3],
  ]);
  for (const field of random.some(others, count)) {
    const inner = getNamedType(field.type);
    if (!isInputObjectType(inner)) {
      if (field.name === 'isNull') where['isNull'] = random.chance(0.3);
      continue;
    }
    const condition = conditionOn(random, supply, { name: field.name, type: inner }, around, depth);
    if (condition !== undefined) where[field.name] = condition;
  }
  if (depth < MAX_DEPTH && logical.length > 0 && random.chance(0.3)) {
    const field = random.pick(logical);
    const again = (): Values =>
      generateWhere(random, supply, type, random.chance(0.6) ? around : null, depth + 1);
    where[field.name] =
      field.name === 'NOT'
        ? again()
        : Array.from(
            {
              length: random.weighted([
                [0, 0.3],
                [1, 2],
                [2, 5],
              ]),
            },
            again,
          );
  }
  return where;
}

/** A condition on one thing that the sample is linked with, which leads from there to all that are. */
function linkedWithOne(
  random: Random,
  { world }: Supply,
  type: GraphQLInputObjectType,
  sample: Sample,
): Values {
  if (sample.kind === 'part') return {};
  const ways = Object.values(type.getFields()).flatMap(({ name, type: way }): Values[] => {
    const inner = getNamedType(way);
    const some = isInputObjectType(inner) ? objectBehind(inner, 'some') : null;
    const field = typeNamed(world.sdl, sample.type).fields.get(name);
    if (some === null || field === undefined) return [];
    const byNode = 'node' in some.getFields();
    return rowsBehind(world, sample, field, DEFAULT_VIEW).flatMap(({ node }): Values[] => {
      const id = { id: { eq: node.values['id'] } };
      return typeof node.values['id'] === 'string' ? [{ [name]: { some: byNode ? { node: id } : id } }] : [];
    });
  });
  return ways.length === 0 ? {} : random.pick(ways);
}

function rowSample(
  random: Random,
  supply: Supply,
  type: GraphQLInputObjectType,
  name: string | null,
): Sample | Row | null {
  if (name === null) return null;
  if (!('fact' in type.getFields() && 'node' in type.getFields())) return supply.sample(random, name);
  const node = supply.sample(random, name);
  const facts = supply.world.facts.filter(
    ({ rectangle }) =>
      node !== null && 'id' in node && [rectangle.subject, rectangle.object].includes(node.id),
  );
  const fact = facts.length === 0 ? null : random.pick(facts);
  return node === null || fact === null ? null : { id: '', node, fact, counted: '' };
}

interface Wanted {
  readonly name: string;
  readonly type: GraphQLInputObjectType;
}

function conditionOn(
  random: Random,
  supply: Supply,
  { name, type }: Wanted,
  around: Sample | Row | null,
  depth: number,
): unknown {
  if (depth > MAX_DEPTH) return undefined;
  const { world } = supply;
  if (around !== null && 'node' in around && (name === 'fact' || name === 'node'))
    return generateWhere(random, supply, type, name === 'fact' ? around.fact : around.node, depth + 1);
  const sample = around === null || 'node' in around ? null : around;
  const operators = type.getFields();
  if ('some' in operators) return conditionOnRows(random, supply, { name, type }, sample, depth);
  const field = sample === null ? undefined : world.sdl.types.get(sample.type)?.fields.get(name);
  const value = name === 'type' && field === undefined ? sample?.type : sample?.values[name];
  if ('has' in operators) return listOperators(random, value);
  if ('eq' in operators) return valueOperators(random, type, value);
  if (field?.meaning.kind === 'embedded') {
    const part =
      value === null ? null : ({ kind: 'part', type: field.type, values: value as Values } as const);
    return generateWhere(random, supply, type, part, depth + 1);
  }
  const target =
    sample === null || field === undefined ? null : referredBy(world, sample.values, field, DEFAULT_VIEW);
  return random.chance(0.15) ? {} : generateWhere(random, supply, type, target, depth + 1);
}

function conditionOnRows(
  random: Random,
  supply: Supply,
  { name, type }: Wanted,
  sample: Sample | null,
  depth: number,
): Values {
  const { world } = supply;
  const field = sample === null ? undefined : typeNamed(world.sdl, sample.type).fields.get(name);
  const rows =
    sample === null || field === undefined || sample.kind === 'part'
      ? []
      : rowsBehind(world, sample, field, DEFAULT_VIEW);
  const condition: Values = {};
  for (const operator of random.some(
    ['some', 'none', 'every', 'count'],
    random.weighted([
      [1, 5],
      [2, 1],
    ]),
  )) {
    const inner = objectBehind(type, operator);
    if (inner === null) continue;
    if (operator === 'count') condition['count'] = valueOperators(random, inner, rows.length);
    else {
      const row = rows.length === 0 ? null : random.pick(rows);
      const around = row === null ? null : row.fact === null || row.fact === row.node ? row.node : row;
      condition[operator] = random.chance(0.1) ? {} : generateWhere(random, supply, inner, around, depth + 1);
    }
  }
  return condition;
}

function objectBehind(type: GraphQLInputObjectType, name: string): GraphQLInputObjectType | null {
  const field = type.getFields()[name];
  const inner: GraphQLNamedType | null = field === undefined ? null : getNamedType(field.type);
  return isInputObjectType(inner) ? inner : null;
}

function listOperators(random: Random, value: unknown): Values {
  const values = Array.isArray(value) ? (value as string[]) : [];
  const one = values.length === 0 ? 'none' : random.pick(values);
  return random.pick<Values>([
    { has: one },
    { hasSome: [one, 'nothing'] },
    { hasEvery: random.some(values, 2) },
    { contains: pieceOf(random, one) },
    { isEmpty: random.chance(0.5) },
  ]);
}

function valueOperators(random: Random, type: GraphQLInputObjectType, value: unknown): Values {
  const names = Object.keys(type.getFields());
  const operators: Values = {};
  for (const name of random.some(
    names,
    random.weighted([
      [1, 6],
      [2, 1],
    ]),
  ))
    operators[name] = operandOf(random, type, name, value);
  return operators;
}

function operandOf(random: Random, type: GraphQLInputObjectType, operator: string, value: unknown): unknown {
  const field = type.getFields()[operator];
  const inner: GraphQLNamedType | undefined = field === undefined ? undefined : getNamedType(field.type);
  const any = (): unknown => {
    if (isEnumType(inner)) return random.pick(inner.getValues()).name;
    switch (inner?.name) {
      case 'Boolean':
        return random.chance(0.5);
      case 'Int':
        return random.whole(0, 4);
      case 'Float':
        return random.pick([0, 0.5, 1, 6, 100, 1000]);
      case 'Date':
        return random.pick(['2019-01-01', '2020-06-30', '2024-01-30']);
      default:
        return random.pick(['a', 'Acme', 'é', '']);
    }
  };
  const near = value === null || value === undefined || random.chance(0.15) ? any() : value;
  switch (operator) {
    case 'isNull':
      return random.chance(0.3);
    case 'in':
    case 'notIn':
      return random.pick([[near], [near, any()], [near, any(), any()], []]);
    case 'contains':
      return pieceOf(random, String(near));
    case 'startsWith':
      return disguise(random, String(near).slice(0, random.whole(1, 6)));
    case 'endsWith':
      return disguise(random, String(near).slice(-random.whole(1, 6)));
    default:
      return random.chance(0.04) ? null : near;
  }
}

function pieceOf(random: Random, text: string): string {
  const from = random.whole(0, Math.max(0, text.length - 3));
  return disguise(random, text.slice(from, from + random.whole(1, 8)));
}

/** The same text for who folds it. */
function disguise(random: Random, text: string): string {
  return random.pick([text, text, text.toUpperCase(), fold(text), text.normalize('NFD')]);
}

/** One key of an order. */
export function generateOrder(
  random: Random,
  supply: Supply,
  type: GraphQLInputObjectType,
  depth = 0,
): Values {
  const fields = Object.values(type.getFields());
  const plain = fields.filter((field) => isEnumType(getNamedType(field.type)));
  const field = random.pick(plain.length > 0 && (depth > 2 || random.chance(0.5)) ? plain : fields);
  const inner = getNamedType(field.type);
  if (isEnumType(inner)) return { [field.name]: random.pick(inner.getValues()).name };
  if (!isInputObjectType(inner)) throw new Error(`${type.name}.${field.name} is no order.`);
  return { [field.name]: generateOrder(random, supply, inner, depth + 1) };
}
