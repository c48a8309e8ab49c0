import { compareValues, type Place } from './conditions.ts';
import { comparable, compareText } from './fold.ts';
import { referredBy, rowsBehind, type Row } from './rows.ts';
import { typeNamed, type Field } from './sdl.ts';
import type { Part, Thing } from './world.ts';

type Order = Readonly<Record<string, unknown>>;

/** One key of an order: what is compared, and whether large and missing values come first. */
interface Key {
  readonly values: (row: Row) => readonly unknown[];
  readonly descending: boolean;
  readonly missingFirst: boolean;
}

/** Sorts rows: by the keys that were asked for, else by the default ones, and always by id in the end. */
export function sortRows(rows: readonly Row[], orderBy: readonly Order[], place: Place): Row[] {
  const keys = orderBy.length === 0 ? defaultKeys : orderBy.map((order) => keyOfRow(order, place));
  return [...rows].sort((one, other) => {
    for (const key of keys) {
      const difference = compareBy(key, one, other);
      if (difference !== 0) return difference;
    }
    return compareText(one.id, other.id);
  });
}

const ascending = (value: (row: Row) => unknown): Key => ({
  values: (row) => [value(row)],
  descending: false,
  missingFirst: false,
});

/** Facts of one field by where they lead, mixed facts by predicate, both by when; claims as curated; names. */
const defaultKeys: readonly Key[] = [
  ascending(({ node, fact }) => {
    if (node.kind === 'part') return null;
    if (node.kind === 'claim') return node.ordinal;
    return node.kind === 'entity' ? node.nameKey : fact?.rectangle.predicate.name;
  }),
  ascending(({ fact }) => fact?.rectangle.valid.from),
];

function compareBy({ values, descending, missingFirst }: Key, one: Row, other: Row): number {
  const [left, right] = [values(one), values(other)];
  for (const [index, value] of left.entries()) {
    const others = right[index];
    const [missing, othersMissing] = [value ?? null, others ?? null].map((each) => each === null);
    if (missing === true || othersMissing === true) {
      if (missing !== othersMissing) return (missing === true) === missingFirst ? -1 : 1;
      continue;
    }
    const difference = compareValues(value, others);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

function keyOfRow(order: Order, place: Place): Key {
  const [name, inner] = only(order);
  return {
    ...directionOf(order),
    values: ({ node, fact }) => {
      if (fact !== null && fact !== node) {
        if (name === 'fact') return valuesOf(fact, inner as Order, place);
        if (name === 'node') return valuesOf(node, inner as Order, place);
      }
      return valuesOf(node, order, place);
    },
  };
}

/** The one key of an order. */
function only(order: Order): [string, unknown] {
  const [first, ...others] = Object.entries(order).filter(([, value]) => value !== null);
  if (first === undefined || others.length > 0) throw new Error('An order holds exactly one key.');
  return first;
}

function directionOf(order: Order): { descending: boolean; missingFirst: boolean } {
  const [, inner] = only(order);
  if (typeof inner !== 'string') return directionOf(inner as Order);
  return { descending: inner.startsWith('DESC'), missingFirst: inner.endsWith('NULLS_FIRST') };
}

/** What an object is ordered by: a text by its folded form and then by itself. */
function valuesOf(holder: Thing | Part, order: Order, place: Place): readonly unknown[] {
  const [name, inner] = only(order);
  const field = typeNamed(place.world.sdl, holder.type).fields.get(name);
  if (field === undefined) {
    if (name === 'type') return [holder.type];
    throw new Error(`The reference knows no order by ${holder.type}.${name}.`);
  }
  const value = holder.values[name];
  switch (field.meaning.kind) {
    case 'plain':
      return field.type === 'String' && typeof value === 'string' ? [comparable(value), value] : [value];
    case 'embedded':
      if (value === null) return [null];
      return valuesOf(
        { kind: 'part', type: field.type, values: value as Part['values'] },
        inner as Order,
        place,
      );
    case 'reference': {
      const target = referredBy(place.world, holder.values, field, place.view);
      return target === null ? [null] : valuesOf(target, inner as Order, place);
    }
    case 'link':
    case 'relation':
      return valuesOfRows(holder as Thing, field, inner as Order, place);
    case 'address':
      throw new Error('Addresses are no order.');
  }
}

function valuesOfRows(holder: Thing, field: Field, order: Order, place: Place): readonly unknown[] {
  const rows = rowsBehind(place.world, holder, field, place.view);
  const [name, inner] = only(order);
  if (name === 'count') return [new Set(rows.map(({ counted }) => counted)).size];
  if (name !== 'node') throw new Error(`The reference knows no order by "${name}" of several.`);
  const latest = [...rows].sort(
    (one, other) =>
      compareText(other.fact?.rectangle.valid.from ?? '', one.fact?.rectangle.valid.from ?? '') ||
      compareText(one.id, other.id),
  )[0];
  return latest === undefined ? [null] : valuesOf(latest.node, inner as Order, place);
}
