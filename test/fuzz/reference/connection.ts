import { compareValues, rowMeets, type Place } from './conditions.ts';
import { compareText } from './fold.ts';
import { sortRows } from './order.ts';
import { referredBy, rowsBehind, type Row } from './rows.ts';
import { typeNamed } from './sdl.ts';
import type { View } from './view.ts';
import type { EntityThing, Part, Thing, Values } from './world.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** An object with the view that holds for what lies below it. */
export interface Shown {
  readonly shown: Thing | Part;
  readonly view: View;
}

/** The answer of a field that pages over rows; functions take the arguments of their fields. */
export interface Connection {
  readonly edges: readonly unknown[];
  readonly pageInfo: unknown;
  readonly totalCount: () => number;
  readonly facet: (given: Arguments) => unknown;
  readonly min: () => Values;
  readonly max: () => Values;
}

const DEFAULT_PAGE = 20;

/**
 * Pages over rows. A cursor is the id of its row behind a mark, which is enough to find its position: the cursors of the
 * product are opaque, and are translated to these.
 */
export function connectionOf(rows: readonly Row[], given: Arguments, place: Place): Connection {
  const where = given['where'];
  const predicates = given['predicates'];
  const wanted = rows
    .filter(({ fact }) => !Array.isArray(predicates) || predicates.includes(fact?.rectangle.predicate.name))
    .filter((row) => typeof where !== 'object' || where === null || rowMeets(row, where as Arguments, place));
  const orderBy = (given['orderBy'] ?? []) as Arguments[];
  const sorted = sortRows(wanted, orderBy, place);
  const after = positionOf(sorted, given['after'], -1);
  const before = positionOf(sorted, given['before'], sorted.length);
  const within = sorted.slice(after + 1, before);
  const backward = typeof given['last'] === 'number';
  const size = Number(given['first'] ?? given['last'] ?? DEFAULT_PAGE);
  const page = backward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
  const more = within.length > size;
  return {
    edges: page.map((row) => ({
      cursor: cursorOf(row),
      node: { shown: row.node, view: place.view },
      fact: row.fact === null ? null : { shown: row.fact, view: place.view },
    })),
    pageInfo: {
      hasNextPage: backward ? before < sorted.length : more,
      hasPreviousPage: backward ? more : after >= 0,
      startCursor: cursorOf(page[0]),
      endCursor: cursorOf(page.at(-1)),
    },
    totalCount: () => new Set(wanted.map(({ counted }) => counted)).size,
    facet: (facet) => facetOf(wanted, facet, place),
    min: () => extremesOf(wanted, place, (least, value) => compareValues(value, least) < 0),
    max: () => extremesOf(wanted, place, (most, value) => compareValues(value, most) > 0),
  };
}

const MARK = 'row:';

function cursorOf(row: Row | undefined): string | null {
  return row === undefined ? null : MARK + row.id;
}

function positionOf(rows: readonly Row[], cursor: unknown, otherwise: number): number {
  if (typeof cursor !== 'string') return otherwise;
  const position = rows.findIndex(({ id }) => MARK + id === cursor);
  if (position < 0) throw new Error(`The reference finds no row for the cursor ${cursor}.`);
  return position;
}

interface Bucket {
  readonly value: string | null;
  readonly node: Shown | null;
  readonly key: string | null;
  readonly id: string;
  readonly counted: Set<string>;
}

/** How many rows there are for each value of a property, or for each entity that a field leads to. */
function facetOf(rows: readonly Row[], given: Arguments, place: Place): unknown {
  const buckets = new Map<string, Bucket>();
  for (const row of rows) {
    const holder =
      given['ofNode'] === undefined || given['ofNode'] === null ? (row.fact ?? row.node) : row.node;
    const name = String(given['by'] ?? given['ofFact'] ?? given['ofNode']);
    for (const bucket of bucketsOf(holder, name, place)) {
      const known = buckets.get(bucket.id) ?? bucket;
      known.counted.add(row.counted);
      buckets.set(bucket.id, known);
    }
  }
  return [...buckets.values()]
    .sort((one, other) => {
      const difference = other.counted.size - one.counted.size;
      if (difference !== 0) return difference;
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null);
      return compareText(one.key, other.key) || compareText(one.id, other.id);
    })
    .slice(0, Number(given['first'] ?? DEFAULT_PAGE))
    .map(({ value, node, counted }) => ({ value, node, count: counted.size }));
}

function bucketsOf(holder: Thing | Part, name: string, place: Place): Bucket[] {
  const field = typeNamed(place.world.sdl, holder.type).fields.get(name);
  const ofValue = (value: unknown): Bucket => {
    const shown = typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
    return { value: shown, node: null, key: shown, id: `value ${shown ?? ''}`, counted: new Set() };
  };
  const ofEntity = (entity: EntityThing): Bucket => ({
    value: null,
    node: { shown: entity, view: place.view },
    key: entity.nameKey,
    id: entity.id,
    counted: new Set(),
  });
  if (field === undefined) return name === 'type' ? [ofValue(holder.type)] : [];
  if (field.meaning.kind === 'plain') return [ofValue(holder.values[name])];
  if (field.meaning.kind === 'reference' && !field.list) {
    const target = referredBy(place.world, holder.values, field, place.view);
    return target?.kind === 'entity' ? [ofEntity(target)] : [];
  }
  const nodes = rowsBehind(place.world, holder as Thing, field, place.view).map(({ node }) => node);
  const entities = nodes.filter((node): node is EntityThing => node.kind === 'entity');
  return [...new Set(entities)].map(ofEntity);
}

/** The least or greatest value of each number and day, of the fact where rows are facts. */
function extremesOf(
  rows: readonly Row[],
  { world }: Place,
  isBeyond: (found: unknown, value: unknown) => boolean,
): Values {
  const found: Record<string, unknown> = {};
  for (const { node, fact } of rows) {
    const holder = fact ?? node;
    for (const { name, type, list } of typeNamed(world.sdl, holder.type).fields.values()) {
      if (list || !['Int', 'Float', 'Date'].includes(type)) continue;
      const value = holder.values[name] ?? null;
      found[name] ??= value;
      if (value !== null && isBeyond(found[name], value)) found[name] = value;
    }
  }
  return found;
}
